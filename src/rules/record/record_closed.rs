//! An open record that clients give is closed now.

use crate::diff::{Change, Fact, Position, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-closed",
    level: Level::Major,
    title: "An open record that clients give is closed now",
    why: "Clients that give a field of their own in it no longer compile.",
    example: Example {
        baseline: r"public type Point record {
    int x;
    int y;
};

public function draw(Point point) {
}
",
        current: r"public type Point record {|
    int x;
    int y;
|};

public function draw(Point point) {
}
",
        client: r#"public function main() {
    lib:draw({x: 0, y: 0, "colour": "red"});
}
"#,
    },
    instead: "Leave the record open and ignore the fields that mean nothing.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Record | Subject::ErrorType | Subject::Type,
                fact: Fact::Closed,
                position: Some(Position::Input | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} was open and is closed now", this(change)),
    help: |_| None,
};
