//! A function that returned nothing returns something now.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::whole;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "return-added",
    level: Level::Major,
    title: "A function that returned nothing returns something now",
    why: "A call statement must not drop a value: `f();` is a compile error when `f` returns more than \
          `()`. That holds for `error?` as well.",
    example: Example {
        baseline: r"public function save() {
}
",
        current: r"public function save() returns error? {
}
",
        client: r"public function main() {
    lib:save();
}
",
    },
    instead: "Add a function that returns the value, and keep this one as it is.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Return(_), fact: Fact::ReturnAppeared, .. }),
    message: |change| format!("{} returned nothing and returns something now", whole(change)),
    help: |_| None,
};
