//! The body of a public method differs.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "method-body-changed",
    level: Level::Patch,
    title: "The body of a public method differs",
    why: "Clients see the signature, not the body.",
    example: Example {
        baseline: r"public class Counter {
    public function next() returns int => 1;
}
",
        current: r"public class Counter {
    public function next() returns int => 2;
}
",
        client: r"public function main() {
    lib:Counter counter = new;
    int next = counter.next();
}
",
    },
    instead: "Nothing to do. If the method now promises something else, say so in the changelog.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Method(..), fact: Fact::BodyChanged, .. }),
    message: |change| format!("the body of {} differs", this(change)),
    help: |_| None,
};
