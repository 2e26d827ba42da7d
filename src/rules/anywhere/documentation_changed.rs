//! The documentation of something public differs.

use crate::diff::{Change, Fact};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "documentation-changed",
    level: Level::Patch,
    title: "The documentation of something public differs",
    why: "Documentation does not reach a program.",
    example: Example {
        baseline: r"# Adds one.
public function next(int n) returns int => n + 1;
",
        current: r"# Adds one to a number.
public function next(int n) returns int => n + 1;
",
        client: r"public function main() {
    int two = lib:next(1);
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { fact: Fact::DocumentationChanged, .. }),
    message: |change| format!("the documentation of {} differs", this(change)),
    help: |_| None,
};
