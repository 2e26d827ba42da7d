//! The readme or entries of the manifest that no client sees differ.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "package-metadata-changed",
    level: Level::Patch,
    title: "The readme or entries of the manifest that no client sees differ",
    why: "Licence, keywords, icon and descriptions do not reach a program.",
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
keywords = ["text"]
"#,
        client: r"public function main() {
    lib:run();
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Package, fact: Fact::MetadataChanged, .. }),
    message: |change| {
        format!("what describes {} differs, the readme or entries of the manifest that no client sees", this(change))
    },
    help: |_| None,
};
