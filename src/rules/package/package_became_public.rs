//! The package is public now.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "package-became-public",
    level: Level::Minor,
    title: "The package is public now",
    why: "Everybody who could use it still can.",
    example: Example {
        baseline: r#"-- lib.bal --
public function run() {
}
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
visibility = "private"
"#,
        current: r#"-- lib.bal --
public function run() {
}
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
"#,
        client: r"public function main() {
    lib:run();
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Package, fact: Fact::VisibilityWidened, .. }),
    message: |change| format!("{} was private and is public now", this(change)),
    help: |_| None,
};
