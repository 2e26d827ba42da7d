//! The package is private now.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "package-became-private",
    level: Level::Major,
    title: "The package is private now",
    why: "Clients of other organisations can no longer pull new versions of it.",
    example: Example {
        baseline: r#"-- lib.bal --
public function run() {
}
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
"#,
        current: r#"-- lib.bal --
public function run() {
}
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
visibility = "private"
"#,
        client: r"public function main() {
    lib:run();
}
",
    },
    instead: "Leave it public, or publish a private package under another name.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Package, fact: Fact::VisibilityNarrowed, .. }),
    message: |change| format!("{} was public and is private now", this(change)),
    help: |_| None,
};
