//! A configurable has another type.

use crate::diff::{Change, Subject};
use crate::rules::words::{difference, otherwise, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "configurable-changed",
    level: Level::Major,
    title: "A configurable has another type",
    why: "Values that are configured today are no longer taken, or the variable differs in a way that no \
          finer rule knows.",
    example: Example {
        baseline: r"configurable int timeout = ?;

public function run() {
}
",
        current: r"configurable string timeout = ?;

public function run() {
}
",
        client: r"-- Config.toml --
[acme.lib]
timeout = 60
",
    },
    instead: "Keep the variable and add one of the new type.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Configurable, .. }),
    message: |change| format!("{} has another type{}{}", this(change), difference(change), otherwise(change)),
    help: |_| None,
};
