//! A public type was removed.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "type-removed",
    level: Level::Major,
    title: "A public type was removed",
    why: "Clients that name the type no longer compile.",
    example: Example {
        baseline: r"public type Name string;

public type Age int;
",
        current: "public type Name string;\n",
        client: r"public function main() {
    lib:Age age = 7;
}
",
    },
    instead: "Keep the type, mark it `@deprecated` and remove it with the next major version.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Type, fact: Fact::Removed { .. }, .. }),
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
