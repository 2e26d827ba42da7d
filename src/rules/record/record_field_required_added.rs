//! A required field was added to a record that clients give.

use crate::diff::{Change, Fact, Form, Position, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-required-added",
    level: Level::Major,
    title: "A required field was added to a record that clients give",
    why: "Clients that build the record do not give the field, which is a compile error.",
    example: Example {
        baseline: r"public type Point record {|
    int x;
    int y;
|};

public function draw(Point point) {
}
",
        current: r"public type Point record {|
    int x;
    int y;
    int z;
|};

public function draw(Point point) {
}
",
        client: r"public function main() {
    lib:draw({x: 0, y: 0});
}
",
    },
    instead: "Make the field optional (`int z?;`) or give it a default (`int z = 0;`).",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Field,
                fact: Fact::AddedAs(Form::Required),
                position: Some(Position::Input | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} was added, and every record that clients build must have it", this(change)),
    help: |_| None,
};
