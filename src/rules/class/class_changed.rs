//! A class became something else.

use crate::diff::{Change, Subject};
use crate::rules::words::{difference, otherwise, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-changed",
    level: Level::Major,
    title: "A class became something else",
    why: "The name is still there but no longer names a class, or the class differs in a way that no \
          finer rule knows.",
    example: Example {
        baseline: r"public class Timer {
    public int seconds = 0;
}
",
        current: r"public type Timer record {|
    int seconds = 0;
|};
",
        client: r"public function main() {
    lib:Timer timer = new;
}
",
    },
    instead: "Keep the class and give the new thing a name of its own.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Class, .. }),
    message: |change| format!("{} is something else now{}{}", this(change), difference(change), otherwise(change)),
    help: |_| None,
};
