//! A parameter was deprecated.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-deprecated",
    level: Level::Minor,
    title: "A parameter was deprecated",
    why: "Calls that give it work as before and get a warning.",
    example: Example {
        baseline: r"public function log(string text, int level = 0) {
}
",
        current: r"public function log(string text, @deprecated int level = 0) {
}
",
        client: r#"public function main() {
    lib:log("started", 2);
}
"#,
    },
    instead: "Say in its documentation what to give instead; remove it with the next major version only.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Parameter(_), fact: Fact::Deprecated, .. }),
    message: |change| format!("{} was deprecated", this(change)),
    help: |_| None,
};
