//! A public variable was removed.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "variable-removed",
    level: Level::Major,
    title: "A public variable was removed",
    why: "Clients that use the variable no longer compile.",
    example: Example {
        baseline: r#"public final int started = 1;

public final string finished = "no";
"#,
        current: "public final int started = 1;\n",
        client: r"public function main() {
    string finished = lib:finished;
}
",
    },
    instead: "Keep the variable, mark it `@deprecated` and remove it with the next major version.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Variable, fact: Fact::Removed { .. }, .. }),
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
