//! A function returns something else.

use crate::diff::{Change, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "return-changed",
    level: Level::Major,
    title: "A function returns something else",
    why: "Clients keep the result in a variable of the old type, and some of what comes now does not fit; \
          or the return differs in a way that no finer rule knows.",
    example: Example {
        baseline: r#"public function id() returns int {
    panic error("none");
}
"#,
        current: r#"public function id() returns string {
    panic error("none");
}
"#,
        client: r"public function main() {
    int key = lib:id();
}
",
    },
    instead: "Keep the return type, and add a function with the new one.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Return(_), .. }),
    message: |change| format!("{} changed{}", this(change), difference(change)),
    help: |_| None,
};
