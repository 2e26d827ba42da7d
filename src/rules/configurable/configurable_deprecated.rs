//! A configurable was deprecated.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "configurable-deprecated",
    level: Level::Minor,
    title: "A configurable was deprecated",
    why: "It works as before.",
    example: Example {
        baseline: r"public configurable int timeout = 30;

public function run() {
}
",
        current: r"# Seconds to pause.
# # Deprecated
# Use `patience` instead.
@deprecated
public configurable int timeout = 30;

public function run() {
}
",
        client: r"-- Config.toml --
[acme.lib]
timeout = 60
",
    },
    instead: "Name the successor in the `# # Deprecated` section.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Configurable, fact: Fact::Deprecated, .. }),
    message: |change| format!("{} was deprecated", this(change)),
    help: |_| None,
};
