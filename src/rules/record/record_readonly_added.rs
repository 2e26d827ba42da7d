//! A record that clients give became `readonly`.

use crate::diff::{Change, Fact, Position, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-readonly-added",
    level: Level::Major,
    title: "A record that clients give became `readonly`",
    why: "Records that clients built and may still change no longer fit.",
    example: Example {
        baseline: r"public type Point record {|
    int x;
    int y;
|};
",
        current: r"public type Point readonly & record {|
    int x;
    int y;
|};
",
        client: r"public function main() {
    lib:Point point = {x: 0, y: 0};
    point.x = 1;
}
",
    },
    instead: "Take the record as it is and make a read-only copy inside with `cloneReadOnly`.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Record | Subject::Type,
                fact: Fact::QualifierAdded(Qualifier::Readonly),
                position: Some(Position::Input | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} became `readonly`", this(change)),
    help: |_| None,
};
