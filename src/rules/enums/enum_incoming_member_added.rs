//! A member was added to an enum that clients only give.

use crate::diff::{Change, Fact, Position, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "enum-incoming-member-added",
    level: Level::Minor,
    title: "A member was added to an enum that clients only give",
    why: "Everything that clients give today is still taken.",
    example: Example {
        baseline: r"public enum Colour {
    RED,
    BLUE
}

public function paint(Colour colour) {
}
",
        current: r"public enum Colour {
    RED,
    BLUE,
    GREEN
}

public function paint(Colour colour) {
}
",
        client: r"public function main() {
    lib:paint(lib:RED);
}
",
    },
    instead: "Nothing to do, as long as the enum is not returned anywhere.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change { subject: Subject::EnumMember, fact: Fact::Added, position: Some(Position::Input), .. }
        )
    },
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
