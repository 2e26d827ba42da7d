//! A public constant was removed.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "constant-removed",
    level: Level::Major,
    title: "A public constant was removed",
    why: "Clients that read the constant no longer compile.",
    example: Example {
        baseline: r#"public const LIMIT = 10;

public const STEP = "two";
"#,
        current: "public const LIMIT = 10;\n",
        client: r"public function main() {
    string step = lib:STEP;
}
",
    },
    instead: "Keep the constant, mark it `@deprecated` and remove it with the next major version.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Constant, fact: Fact::Removed { .. }, .. }),
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
