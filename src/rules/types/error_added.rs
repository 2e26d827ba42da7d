//! A public error type was added.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "error-added",
    level: Level::Minor,
    title: "A public error type was added",
    why: "Nobody names an error type that was not there yet.",
    example: Example {
        baseline: "public type ReadError distinct error;\n",
        current: r"public type ReadError distinct error;

public type WriteError distinct error;
",
        client: r"public function main() {
    lib:ReadError? problem = ();
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::ErrorType, fact: Fact::Added, .. }),
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
