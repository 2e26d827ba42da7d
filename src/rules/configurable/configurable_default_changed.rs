//! A configurable has another default.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "configurable-default-changed",
    level: Level::Minor,
    title: "A configurable has another default",
    why: "Programs still start. Those that do not configure it run with another value.",
    example: Example {
        baseline: r"configurable int timeout = 30;

public function run() {
}
",
        current: r"configurable int timeout = 60;

public function run() {
}
",
        client: r"-- Config.toml --
[acme.lib]
",
    },
    instead: "Mention the new default in the changelog.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Configurable, fact: Fact::DefaultChanged | Fact::ValueChanged, .. })
    },
    message: |change| format!("{} has another default", this(change)),
    help: |_| None,
};
