//! A record that clients only give need not be `readonly` any more.

use crate::diff::{Change, Fact, Position, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-incoming-readonly-removed",
    level: Level::Minor,
    title: "A record that clients only give need not be `readonly` any more",
    why: "Read-only records are still taken, and others too.",
    example: Example {
        baseline: r"public type Point readonly & record {|
    int x;
    int y;
|};

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
                subject: Subject::Record | Subject::Type,
                fact: Fact::QualifierRemoved(Qualifier::Readonly),
                position: Some(Position::Input),
                ..
            }
        )
    },
    message: |change| format!("{} is no longer `readonly`", this(change)),
    help: |_| None,
};
