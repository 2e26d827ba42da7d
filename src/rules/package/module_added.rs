//! A module can be imported now.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "module-added",
    level: Level::Minor,
    title: "A module can be imported now",
    why: "Nobody imports a module that could not be imported before.",
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
export = ["lib"]
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
export = ["lib", "lib.tools"]
"#,
        client: r"public function main() {
    lib:run();
}
",
    },
    instead: "Nothing to do. From now on its public declarations are part of the API.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Module, fact: Fact::Added, .. }),
    message: |change| format!("{} can be imported now", this(change)),
    help: |_| None,
};
