//! A configurable lost its default.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "configurable-default-removed",
    level: Level::Major,
    title: "A configurable lost its default",
    why: "Programs that do not configure it no longer start.",
    example: Example {
        baseline: r"configurable int timeout = 30;

public function run() {
}
",
        current: r"configurable int timeout = ?;

public function run() {
}
",
        client: r"-- Config.toml --
[acme.lib]
",
    },
    instead: "Keep a default.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Configurable, fact: Fact::DefaultRemoved, .. }),
    message: |change| format!("{} lost its default and must be configured", this(change)),
    help: |_| None,
};
