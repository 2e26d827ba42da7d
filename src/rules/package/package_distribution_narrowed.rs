//! The package requires a newer Ballerina distribution.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "package-distribution-narrowed",
    level: Level::Minor,
    title: "The package requires a newer Ballerina distribution",
    why: "Clients that keep their distribution up to date notice nothing; the API is the same.",
    example: Example {
        baseline: r#"-- lib.bal --
public function run() {
}
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
distribution = "2201.8.0"
"#,
        current: r#"-- lib.bal --
public function run() {
}
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
distribution = "2201.12.0"
"#,
        client: r"public function main() {
    lib:run();
}
",
    },
    instead: "Require the oldest distribution that the package builds with.",
    caveat: Some("Building with a distribution older than that."),
    applies: |change| matches!(change, Change { subject: Subject::Package, fact: Fact::DistributionRaised { .. }, .. }),
    message: |change| format!("{} requires a newer distribution{}", this(change), detail(change)),
    help: |_| None,
};
