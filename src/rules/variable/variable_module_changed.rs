//! A public variable moved to another module.

use crate::diff::{Change, Fact, Subject};
use crate::rules::forward::variable_alias;
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "variable-module-changed",
    level: Level::Major,
    title: "A public variable moved to another module",
    why: "Clients import the module that it stood in; under that prefix the variable is gone.",
    example: Example {
        baseline: r#"-- lib.bal --
public function run() {
}

public final string started = "now";
-- modules/clock/clock.bal --
public function tick() {
}
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.clock"]
"#,
        current: r#"-- lib.bal --
public function run() {
}
-- modules/clock/clock.bal --
public function tick() {
}

public final string started = "now";
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.clock"]
"#,
        client: r"public function main() {
    string started = lib:started;
}
",
    },
    instead: "Leave a deprecated variable in the old module.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Variable, fact: Fact::Moved { .. }, .. }),
    message: |change| format!("{} moved to `{}`", this(change), target(change)),
    help: |change| Some(variable_alias(change)),
};
