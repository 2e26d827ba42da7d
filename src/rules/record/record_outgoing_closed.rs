//! An open record that clients only get is closed now.

use crate::diff::{Change, Fact, Position, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-outgoing-closed",
    level: Level::Minor,
    title: "An open record that clients only get is closed now",
    why: "Clients read the fields that they know, and those are still there.",
    example: Example {
        baseline: r"public type Point record {
    int x;
    int y;
};

public function origin() returns Point => {x: 0, y: 0};
",
        current: r"public type Point record {|
    int x;
    int y;
|};

public function origin() returns Point => {x: 0, y: 0};
",
        client: r"public function main() {
    lib:Point point = lib:origin();
    int x = point.x;
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Record | Subject::ErrorType | Subject::Type,
                fact: Fact::Closed,
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} was open and is closed now", this(change)),
    help: |_| None,
};
