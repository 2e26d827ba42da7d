//! A public enum is no longer public.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "enum-became-private",
    level: Level::Major,
    title: "A public enum is no longer public",
    why: "Clients can no longer name the enum nor its members: for them this is a removal.",
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

enum Size {
    SMALL,
    LARGE
}
",
        client: r"public function main() {
    lib:Size size = lib:SMALL;
}
",
    },
    instead: "Leave it public and mark it `@deprecated`.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Enum, fact: Fact::MadePrivate { .. }, .. }),
    message: |change| format!("{} is no longer public{}", this(change), deprecation(change)),
    help: |_| None,
};
