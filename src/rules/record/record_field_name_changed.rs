//! A field of a record has another name.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-name-changed",
    level: Level::Major,
    title: "A field of a record has another name",
    why: "Clients that read or give the field by its old name no longer compile.",
    example: Example {
        baseline: r"public type Point record {|
    int x;
    int y;
|};
",
        current: r"public type Point record {|
    int x;
    int vertical;
|};
",
        client: r"public function main() {
    lib:Point point = {x: 0, y: 0};
}
",
    },
    instead: "Add the new name as an optional field and keep the old one as deprecated.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Field, fact: Fact::Renamed { .. }, .. }),
    message: |change| format!("{} was renamed to `{}`", this(change), target(change)),
    help: |_| None,
};
