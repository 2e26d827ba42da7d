//! A public constant moved to another module.

use crate::diff::{Change, Fact, Subject};
use crate::rules::forward::constant_alias;
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "constant-module-changed",
    level: Level::Major,
    title: "A public constant moved to another module",
    why: "Clients import the module that it stood in; under that prefix the constant is gone.",
    example: Example {
        baseline: r#"-- lib.bal --
public function run() {
}

public const LIMIT = "ten at most";
-- modules/limits/limits.bal --
public function verify() {
}
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.limits"]
"#,
        current: r#"-- lib.bal --
public function run() {
}
-- modules/limits/limits.bal --
public function verify() {
}

public const LIMIT = "ten at most";
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.limits"]
"#,
        client: r"public function main() {
    string most = lib:LIMIT;
}
",
    },
    instead: "Leave a deprecated constant in the old module that is equal to the new one.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Constant, fact: Fact::Moved { .. }, .. }),
    message: |change| format!("{} moved to `{}`", this(change), target(change)),
    help: |change| Some(constant_alias(change)),
};
