//! A public enum was added.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "enum-added",
    level: Level::Minor,
    title: "A public enum was added",
    why: "Nobody names an enum that was not there yet.",
    example: Example {
        baseline: r"public enum Colour {
    RED,
    BLUE
}
",
        current: r"public enum Colour {
    RED,
    BLUE
}

public enum Size {
    SMALL,
    LARGE
}
",
        client: r"public function main() {
    lib:Colour colour = lib:RED;
}
",
    },
    instead: "Nothing to do. If it will grow, tell clients to expect further members.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Enum, fact: Fact::Added, .. }),
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
