//! The default of a configurable is another one.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "configurable-default-changed",
    level: Level::Minor,
    title: "The default of a configurable is another one",
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
    instead: "Say the new default in the change log.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Configurable, fact: Fact::DefaultChanged | Fact::ValueChanged, .. })
    },
    message: |change| format!("the default of {} is another one", this(change)),
    help: |_| None,
};
