//! A module can no longer be imported.

use crate::diff::{Change, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "module-removed",
    level: Level::Major,
    title: "A module can no longer be imported",
    why: "Every `import` of it is a compile error. It does not matter whether it was removed, renamed or \
          dropped from `export`.",
    example: Example {
        baseline: r#"-- lib.bal --
public function run() {
}
-- modules/tools/tools.bal --
public function help() {
}
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.tools"]
"#,
        current: r#"-- lib.bal --
public function run() {
}
-- modules/tools/tools.bal --
public function help() {
}
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib"]
"#,
        client: r"import acme/lib.tools;

public function main() {
    tools:help();
}
",
    },
    instead: "Leave the module in `export`, and let its deprecated functions call the new place.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Module, .. }),
    message: |change| format!("{} can no longer be imported", this(change)),
    help: |_| None,
};
