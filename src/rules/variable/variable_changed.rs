//! A public variable has another type.

use crate::diff::{Change, Subject};
use crate::rules::words::{difference, otherwise, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "variable-changed",
    level: Level::Major,
    title: "A public variable has another type",
    why: "Some values came and some went, or the variable differs in a way that no finer rule knows.",
    example: Example {
        baseline: "public final int level = 1;\n",
        current: "public final decimal level = 1;\n",
        client: r"public function main() {
    int level = lib:level;
}
",
    },
    instead: "Keep the variable and add one of the new type.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Variable, .. }),
    message: |change| format!("{} has another type{}{}", this(change), difference(change), otherwise(change)),
    help: |_| None,
};
