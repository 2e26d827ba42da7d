//! A public enum was removed.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "enum-removed",
    level: Level::Major,
    title: "A public enum was removed",
    why: "Clients that name the enum or one of its members no longer compile.",
    example: Example {
        baseline: r"public enum Colour {
    RED,
    BLUE
}

public enum Size {
    SMALL,
    LARGE
}
",
        current: r"public enum Colour {
    RED,
    BLUE
}
",
        client: r"public function main() {
    lib:Size size = lib:SMALL;
}
",
    },
    instead: "Keep the enum, mark it `@deprecated` and remove it with the next major version.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Enum, fact: Fact::Removed { .. }, .. }),
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
