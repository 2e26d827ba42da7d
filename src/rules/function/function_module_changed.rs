//! A public function moved to another module.

use crate::diff::{Change, Fact, Subject};
use crate::rules::forward::forwarder;
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "function-module-changed",
    level: Level::Major,
    title: "A public function moved to another module",
    why: "Clients import the module that it stood in; under that prefix the function is gone.",
    example: Example {
        baseline: r#"-- lib.bal --
public function version() returns string => "one";

public function encode(string text) returns string => text.trim();
-- modules/codec/codec.bal --
public const WIDTH = 76;
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.codec"]
"#,
        current: r#"-- lib.bal --
public function version() returns string => "one";
-- modules/codec/codec.bal --
public const WIDTH = 76;

public function encode(string text) returns string => text.trim();
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.codec"]
"#,
        client: r#"public function main() {
    string line = lib:encode("text");
}
"#,
    },
    instead: "Leave a deprecated function in the old module that calls the one in the new module.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Function, fact: Fact::Moved { .. }, .. }),
    message: |change| format!("{} moved to `{}`", this(change), target(change)),
    help: |change| Some(forwarder(change)),
};
