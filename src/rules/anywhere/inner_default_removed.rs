//! A field of a record that is written in place lost its default.

use crate::diff::Fact;
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "inner-default-removed",
    level: Level::Major,
    title: "A field of a record that is written in place lost its default",
    why: "Clients that leave the field out no longer compile.",
    example: Example {
        baseline: r"public function draw(record {| int x = 0; |} point) {
}
",
        current: r"public function draw(record {| int x; |} point) {
}
",
        client: r"public function main() {
    lib:draw({});
}
",
    },
    instead: "Keep a default.",
    caveat: None,
    applies: |change| matches!(&change.fact, Fact::InnerDefault(inner) if **inner == Fact::DefaultRemoved),
    message: |change| format!("a field inside {} lost its default", this(change)),
    help: |_| None,
};
