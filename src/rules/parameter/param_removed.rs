//! A parameter was removed.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-removed",
    level: Level::Major,
    title: "A parameter was removed",
    why: "Calls that give the argument, by position or by name, no longer compile.",
    example: Example {
        baseline: r"public function log(string text, int level = 0) {
}
",
        current: r"public function log(string text) {
}
",
        client: r#"public function main() {
    lib:log("started", 2);
}
"#,
    },
    instead: "Keep the parameter and ignore it; say so in its documentation.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Parameter(_), fact: Fact::Removed { .. }, .. }),
    message: |change| format!("{} was removed", this(change)),
    help: |_| None,
};
