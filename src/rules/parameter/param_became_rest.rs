//! A single parameter became a rest parameter.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-became-rest",
    level: Level::Major,
    title: "A single parameter became a rest parameter",
    why: "A rest parameter cannot be given by name: calls with the named argument no longer compile.",
    example: Example {
        baseline: r"public function add(int number) {
}
",
        current: r"public function add(int... number) {
}
",
        client: r"public function main() {
    lib:add(number = 1);
}
",
    },
    instead: "Keep the single parameter and put a rest parameter after it.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Parameter(_), fact: Fact::BecameRest, .. }),
    message: |change| format!("{} is a rest parameter now", this(change)),
    help: |_| None,
};
