//! A closed record that clients get is open now.

use crate::diff::{Change, Fact, Position, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-opened",
    level: Level::Major,
    title: "A closed record that clients get is open now",
    why: "Clients assign it to maps and records that know all its fields; with unknown fields inside it \
          no longer fits.",
    example: Example {
        baseline: r"public type Point record {|
    int x;
    int y;
|};

public function origin() returns Point => {x: 0, y: 0};
",
        current: r"public type Point record {
    int x;
    int y;
};

public function origin() returns Point => {x: 0, y: 0};
",
        client: r"public function main() {
    map<int> point = lib:origin();
}
",
    },
    instead: "Leave the record closed and add optional fields, or add an open record under another name.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Record | Subject::ErrorType | Subject::Type,
                fact: Fact::Opened,
                position: Some(Position::Output | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} was closed and is open now", this(change)),
    help: |_| None,
};
