//! A configurable has another name.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "configurable-name-changed",
    level: Level::Major,
    title: "A configurable has another name",
    why: "The name stands in the Config.toml of every program: there, the old one is unknown now.",
    example: Example {
        baseline: r#"public configurable string endpoint = "http://localhost";

public function run() {
}
"#,
        current: r#"public configurable string address = "http://localhost";

public function run() {
}
"#,
        client: r#"-- Config.toml --
[acme.lib]
endpoint = "http://example.com"
"#,
    },
    instead: "Keep the old variable with a default, and let it stand in when the new one is not given.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Configurable, fact: Fact::Renamed { .. }, .. }),
    message: |change| format!("{} was renamed to `{}`", this(change), target(change)),
    help: |_| None,
};
