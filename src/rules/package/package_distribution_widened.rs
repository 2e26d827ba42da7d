//! An older Ballerina distribution is enough now.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "package-distribution-widened",
    level: Level::Minor,
    title: "An older Ballerina distribution is enough now",
    why: "Whoever could build with the package still can.",
    example: Example {
        baseline: r#"-- lib.bal --
public function run() {
}
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
distribution = "2201.12.0"
"#,
        current: r#"-- lib.bal --
public function run() {
}
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
distribution = "2201.8.0"
"#,
        client: r"public function main() {
    lib:run();
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Package, fact: Fact::DistributionLowered { .. }, .. })
    },
    message: |change| format!("an older distribution is enough for {}{}", this(change), detail(change)),
    help: |_| None,
};
