//! A public variable is no longer public.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "variable-became-private",
    level: Level::Major,
    title: "A public variable is no longer public",
    why: "Clients that use the variable no longer compile.",
    example: Example {
        baseline: r"public final int started = 1;

public final int finished = 2;
",
        current: r"public final int started = 1;

final int finished = 2;
",
        client: r"public function main() {
    int finished = lib:finished;
}
",
    },
    instead: "Leave it public and mark it `@deprecated`.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Variable, fact: Fact::MadePrivate { .. }, .. }),
    message: |change| format!("{} is no longer public{}", this(change), deprecation(change)),
    help: |_| None,
};
