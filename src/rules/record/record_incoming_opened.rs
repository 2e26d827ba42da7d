//! A closed record that clients only give is open now.

use crate::diff::{Change, Fact, Position, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-incoming-opened",
    level: Level::Minor,
    title: "A closed record that clients only give is open now",
    why: "What clients give today is still taken.",
    example: Example {
        baseline: r"public type Point record {|
    int x;
    int y;
|};

public function draw(Point point) {
}
",
        current: r"public type Point record {
    int x;
    int y;
};

public function draw(Point point) {
}
",
        client: r"public function main() {
    lib:draw({x: 0, y: 0});
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
                fact: Fact::Opened,
                position: Some(Position::Input),
                ..
            }
        )
    },
    message: |change| format!("{} was closed and is open now", this(change)),
    help: |_| None,
};
