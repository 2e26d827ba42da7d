//! A public record was added.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-added",
    level: Level::Minor,
    title: "A public record was added",
    why: "Nobody names a record that was not there yet.",
    example: Example {
        baseline: r"public type Point record {|
    int x;
    int y;
|};
",
        current: r"public type Point record {|
    int x;
    int y;
|};

public type Size record {|
    int width;
|};
",
        client: r"public function main() {
    lib:Point origin = {x: 0, y: 0};
}
",
    },
    instead: "Nothing to do. Closed records (`{| |}`) are easier to extend later.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Record, fact: Fact::Added, .. }),
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
