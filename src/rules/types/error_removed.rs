//! A public error type was removed.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "error-removed",
    level: Level::Major,
    title: "A public error type was removed",
    why: "Clients that test for the error, or make one, no longer compile.",
    example: Example {
        baseline: r"public type ReadError distinct error;

public type WriteError distinct error;
",
        current: "public type ReadError distinct error;\n",
        client: r"public function main() {
    lib:WriteError? problem = ();
}
",
    },
    instead: "Keep the error type and mark it `@deprecated`.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::ErrorType, fact: Fact::Removed { .. }, .. }),
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
