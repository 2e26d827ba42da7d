//! A record that clients get is no longer `readonly`.

use crate::diff::{Change, Fact, Position, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-readonly-removed",
    level: Level::Major,
    title: "A record that clients get is no longer `readonly`",
    why: "Clients pass it on as a read-only value, to isolated code for example; that no longer compiles.",
    example: Example {
        baseline: r"public type Point readonly & record {|
    int x;
    int y;
|};

public function origin() returns Point => {x: 0, y: 0};
",
        current: r"public type Point record {|
    int x;
    int y;
|};

public function origin() returns Point => {x: 0, y: 0};
",
        client: r"public function main() {
    readonly point = lib:origin();
}
",
    },
    instead: "Keep it `readonly`, and add a record that may be changed.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Record | Subject::Type,
                fact: Fact::QualifierRemoved(Qualifier::Readonly),
                position: Some(Position::Output | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} is no longer `readonly`", this(change)),
    help: |_| None,
};
