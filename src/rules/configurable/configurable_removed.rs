//! A configurable was removed.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "configurable-removed",
    level: Level::Major,
    title: "A configurable was removed",
    why: "A value in Config.toml that no variable takes stops the program when it starts.",
    example: Example {
        baseline: r"configurable int timeout = 30;

public function run() {
}
",
        current: r"public function run() {
}
",
        client: r"-- Config.toml --
[acme.lib]
timeout = 60
",
    },
    instead: "Keep the variable, and say in its documentation that it no longer does anything.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Configurable, fact: Fact::Removed { .. }, .. }),
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
