//! A member was removed from an enum.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "enum-member-removed",
    level: Level::Major,
    title: "A member was removed from an enum",
    why: "Clients that name the member no longer compile.",
    example: Example {
        baseline: r"public enum Colour {
    RED,
    BLUE
}
",
        current: r"public enum Colour {
    RED
}
",
        client: r"public function main() {
    lib:Colour colour = lib:BLUE;
}
",
    },
    instead: "Keep the member and mark it `@deprecated`.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change { subject: Subject::EnumMember, fact: Fact::Removed { .. } | Fact::MadePrivate { .. }, .. }
        )
    },
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
