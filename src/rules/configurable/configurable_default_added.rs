//! A configurable got a default.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "configurable-default-added",
    level: Level::Minor,
    title: "A configurable got a default",
    why: "Programs that configure it are untouched.",
    example: Example {
        baseline: r"configurable int timeout = ?;

public function run() {
}
",
        current: r"configurable int timeout = 30;

public function run() {
}
",
        client: r"-- Config.toml --
[acme.lib]
timeout = 60
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Configurable, fact: Fact::DefaultAdded, .. }),
    message: |change| format!("{} has a default now", this(change)),
    help: |_| None,
};
