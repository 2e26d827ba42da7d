//! A parameter lost its default.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-became-required",
    level: Level::Major,
    title: "A parameter lost its default",
    why: "Calls that leave the argument out no longer compile.",
    example: Example {
        baseline: r"public function log(string text, int level = 0) {
}
",
        current: r"public function log(string text, int level) {
}
",
        client: r#"public function main() {
    lib:log("started");
}
"#,
    },
    instead: "Keep a default; if none is right any more, add a new function.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Parameter(_), fact: Fact::BecameRequired, .. }),
    message: |change| format!("{} lost its default and must be given", this(change)),
    help: |_| None,
};
