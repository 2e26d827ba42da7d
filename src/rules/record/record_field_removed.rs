//! A field was removed from a record.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-removed",
    level: Level::Major,
    title: "A field was removed from a record",
    why: "Clients that read the field, or give it, no longer compile.",
    example: Example {
        baseline: r"public type Point record {|
    int x;
    int y;
    int z?;
|};
",
        current: r"public type Point record {|
    int x;
    int y;
|};
",
        client: r"public function main() {
    lib:Point point = {x: 0, y: 0, z: 0};
}
",
    },
    instead: "Keep the field as optional, mark it `@deprecated` and ignore it.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Field, fact: Fact::Removed { .. }, .. }),
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
