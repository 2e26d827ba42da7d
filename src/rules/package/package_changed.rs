//! The package has another name or organisation.

use crate::diff::{Change, Subject};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "package-changed",
    level: Level::Major,
    title: "The package has another name or organisation",
    why: "It is another package: nobody who imports the old one gets the new one.",
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
org = "apex"
name = "lib"
version = "1.0.0"
"#,
        client: r"public function main() {
    lib:run();
}
",
    },
    instead: "Publish the new package beside the old one, and say in the old one where to go.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Package, .. }),
    message: |change| format!("{} is another package now{}", this(change), detail(change)),
    help: |_| None,
};
