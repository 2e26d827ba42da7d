//! A public listener moved to another module.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "listener-module-changed",
    level: Level::Major,
    title: "A public listener moved to another module",
    why: "Services of clients that are attached to it by the old prefix no longer compile.",
    example: Example {
        baseline: r#"-- lib.bal --
import ballerina/http;

public function run() {
}

public listener http:Listener main = new (8080);
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
import ballerina/http;

public function open() {
}

public listener http:Listener main = new (8080);
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.net"]
"#,
        client: r"service /hello on lib:main {
}
",
    },
    instead: "Leave the listener in its module.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Listener, fact: Fact::Moved { .. }, .. }),
    message: |change| format!("{} moved to `{}`", this(change), target(change)),
    help: |_| None,
};
