//! A public annotation moved to another module.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "annotation-module-changed",
    level: Level::Major,
    title: "A public annotation moved to another module",
    why: "Clients import the module that it stood in; under that prefix the annotation is gone.",
    example: Example {
        baseline: r#"-- lib.bal --
public function run() {
}

public annotation Audited on class;
-- modules/audit/audit.bal --
public function open() {
}
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.audit"]
"#,
        current: r#"-- lib.bal --
public function run() {
}
-- modules/audit/audit.bal --
public function open() {
}

public annotation Audited on class;
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.audit"]
"#,
        client: r"@lib:Audited
class Store {
}
",
    },
    instead: "Leave an annotation of this name in the old module, and treat both alike.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Annotation, fact: Fact::Moved { .. }, .. }),
    message: |change| format!("{} moved to `{}`", this(change), target(change)),
    help: |_| None,
};
