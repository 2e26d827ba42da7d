//! A parameter has another type.

use crate::diff::{Change, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-changed",
    level: Level::Major,
    title: "A parameter has another type",
    why: "Some of the values that clients give are no longer taken, or the parameter differs in a way \
          that no finer rule knows.",
    example: Example {
        baseline: r"public function pause(int seconds) {
}
",
        current: r"public function pause(decimal seconds) {
}
",
        client: r"public function main() {
    int pause = 3;
    lib:pause(pause);
}
",
    },
    instead: "Take the union of the old and the new type, or add a new function.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Parameter(_), .. }),
    message: |change| format!("{} has another type{}", this(change), difference(change)),
    help: |_| None,
};
