//! A record became something else.

use crate::diff::{Change, Subject};
use crate::rules::words::{difference, otherwise, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-changed",
    level: Level::Major,
    title: "A record became something else",
    why: "The name is still there but no longer names a record, or the record differs in a way that no \
          finer rule knows.",
    example: Example {
        baseline: r"public type Point record {|
    int x;
    int y;
|};
",
        current: "public type Point int[];\n",
        client: r"public function main() {
    lib:Point origin = {x: 0, y: 0};
}
",
    },
    instead: "Keep the record and give the new type a name of its own.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Record, .. }),
    message: |change| format!("{} is something else now{}{}", this(change), difference(change), otherwise(change)),
    help: |_| None,
};
