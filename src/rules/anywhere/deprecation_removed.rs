//! Something public is no longer deprecated.

use crate::diff::{Change, Fact};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "deprecation-removed",
    level: Level::Patch,
    title: "Something public is no longer deprecated",
    why: "Clients that use it no longer get a warning.",
    example: Example {
        baseline: r"# Adds one.
# # Deprecated
# Use `+`.
@deprecated
public function next(int n) returns int => n + 1;
",
        current: r"# Adds one.
public function next(int n) returns int => n + 1;
",
        client: r"public function main() {
    int two = lib:next(1);
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { fact: Fact::Undeprecated, .. }),
    message: |change| format!("{} is no longer deprecated", this(change)),
    help: |_| None,
};
