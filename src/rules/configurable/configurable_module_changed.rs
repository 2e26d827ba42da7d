//! A configurable moved to another module.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "configurable-module-changed",
    level: Level::Major,
    title: "A configurable moved to another module",
    why: "The module stands in the Config.toml of every program: there, the old place is unknown now.",
    example: Example {
        baseline: r#"-- lib.bal --
public configurable string endpoint = "http://localhost";

public function run() {
}
-- modules/net/net.bal --
public function open() {
}
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.net"]
"#,
        current: r#"-- lib.bal --
public function run() {
}
-- modules/net/net.bal --
public configurable string endpoint = "http://localhost";

public function open() {
}
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.net"]
"#,
        client: r#"-- Config.toml --
[acme.lib]
endpoint = "http://example.com"
"#,
    },
    instead: "Keep the old variable, and hand its value over to the other module.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Configurable, fact: Fact::Moved { .. }, .. }),
    message: |change| format!("{} moved to `{}`", this(change), target(change)),
    help: |_| None,
};
