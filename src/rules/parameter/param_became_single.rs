//! A rest parameter became a single one.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-became-single",
    level: Level::Major,
    title: "A rest parameter became a single one",
    why: "Calls with no argument for it, or with several, no longer compile.",
    example: Example {
        baseline: r"public function add(int... numbers) {
}
",
        current: r"public function add(int numbers) {
}
",
        client: r"public function main() {
    lib:add(1, 2, 3);
}
",
    },
    instead: "Keep the rest parameter; put the single one before it.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Parameter(_), fact: Fact::BecameSingle, .. }),
    message: |change| format!("{} takes a single value now", this(change)),
    help: |_| None,
};
