//! A member was added to an enum that clients get.

use crate::diff::{Change, Fact, Position, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "enum-member-added",
    level: Level::Major,
    title: "A member was added to an enum that clients get",
    why: "A `match` that covers all members of the baseline no longer covers all of them, and the new \
          value fits into no variable of the old union.",
    example: Example {
        baseline: r"public enum Colour {
    RED,
    BLUE
}

public function favourite() returns Colour => RED;
",
        current: r"public enum Colour {
    RED,
    BLUE,
    GREEN
}

public function favourite() returns Colour => RED;
",
        client: r"function code(lib:Colour colour) returns int {
    match colour {
        lib:RED => {
            return 1;
        }
        lib:BLUE => {
            return 2;
        }
    }
}
",
    },
    instead: "Add a new enum that holds the old members and the new one, and a function that returns it.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::EnumMember,
                fact: Fact::Added,
                position: Some(Position::Output | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
