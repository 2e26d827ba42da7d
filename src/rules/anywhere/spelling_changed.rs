//! A type or value is spelled in another way.

use crate::diff::{Change, Fact};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "spelling-changed",
    level: Level::Patch,
    title: "A type or value is spelled in another way",
    why: "The same values as before, in other words: a type is what it contains.",
    example: Example {
        baseline: r"public function show(int|string value) {
}
",
        current: r"public function show(string|int value) {
}
",
        client: r"public function main() {
    lib:show(1);
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { fact: Fact::TypeRespelled | Fact::ValueRespelled, .. }),
    message: |change| format!("{} is spelled in another way and means the same", this(change)),
    help: |_| None,
};
