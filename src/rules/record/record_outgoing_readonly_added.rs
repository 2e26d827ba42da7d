//! A record that clients only get became `readonly`.

use crate::diff::{Change, Fact, Position, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-outgoing-readonly-added",
    level: Level::Minor,
    title: "A record that clients only get became `readonly`",
    why: "Everything that clients read is still there, and a read-only record fits wherever a changeable \
          one did.",
    example: Example {
        baseline: r"public type Point record {|
    int x;
    int y;
|};

public function origin() returns Point => {x: 0, y: 0};
",
        current: r"public type Point readonly & record {|
    int x;
    int y;
|};

public function origin() returns Point => {x: 0, y: 0};
",
        client: r"public function main() {
    lib:Point point = lib:origin();
    point.x = 1;
}
",
    },
    instead: "Say in the changelog that the record must be cloned before it is changed.",
    caveat: Some("Writing to a field of a record that the library returned."),
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Record | Subject::Type,
                fact: Fact::QualifierAdded(Qualifier::Readonly),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} became `readonly`", this(change)),
    help: |_| None,
};
