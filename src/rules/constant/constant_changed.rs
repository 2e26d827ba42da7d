//! A public constant has another type.

use crate::diff::{Change, Subject};
use crate::rules::words::{difference, otherwise, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "constant-changed",
    level: Level::Major,
    title: "A public constant has another type",
    why: "Clients keep the constant in a variable of the old type; the new value does not fit.",
    example: Example {
        baseline: "public const LIMIT = 10;\n",
        current: r#"public const LIMIT = "10";
"#,
        client: r"public function main() {
    int most = lib:LIMIT;
}
",
    },
    instead: "Keep the constant and add one of the new type.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Constant, .. }),
    message: |change| format!("{} has another type{}{}", this(change), difference(change), otherwise(change)),
    help: |_| None,
};
