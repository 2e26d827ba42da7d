//! The package is built for another platform.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "package-platform-changed",
    level: Level::Minor,
    title: "The package is built for another platform",
    why: "The API is the same, and the Ballerina distribution runs what was built for its Java version.",
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

[[platform.java21.dependency]]
path = "libs/native.jar"
"#,
        client: r"public function main() {
    lib:run();
}
",
    },
    instead: "Nothing to do; say in the changelog that the package contains Java code now.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Package, fact: Fact::PlatformChanged { .. }, .. }),
    message: |change| format!("{} is built for another platform{}", this(change), detail(change)),
    help: |_| None,
};
