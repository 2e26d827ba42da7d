//! A public type is no longer public.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "type-became-private",
    level: Level::Major,
    title: "A public type is no longer public",
    why: "Clients can no longer name the type: for them this is a removal.",
    example: Example {
        baseline: r"public type Name string;

public type Age int;
",
        current: r"public type Name string;

type Age int;
",
        client: r"public function main() {
    lib:Age age = 7;
}
",
    },
    instead: "Leave it public and mark it `@deprecated`.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Type | Subject::Record | Subject::ObjectType | Subject::ErrorType,
                fact: Fact::MadePrivate { .. },
                ..
            }
        )
    },
    message: |change| format!("{} is no longer public{}", this(change), deprecation(change)),
    help: |_| None,
};
