//! A required parameter got a default.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-became-defaultable",
    level: Level::Minor,
    title: "A required parameter got a default",
    why: "Calls that give the argument are untouched.",
    example: Example {
        baseline: r"public function log(string text, int level) {
}
",
        current: r"public function log(string text, int level = 0) {
}
",
        client: r#"public function main() {
    lib:log("started", 2);
}
"#,
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Parameter(None | Some(Owner::Class | Owner::OutgoingObjectType | Owner::Service)),
                fact: Fact::BecameDefaultable,
                ..
            }
        )
    },
    message: |change| format!("{} has a default now", this(change)),
    help: |_| None,
};
