//! A field of a record that is written in place has another default.

use crate::diff::Fact;
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "inner-default-changed",
    level: Level::Minor,
    title: "A field of a record that is written in place has another default",
    why: "Clients still compile. Those that leave the field out get another value.",
    example: Example {
        baseline: r"public function draw(record {| int x = 0; |} point) {
}
",
        current: r"public function draw(record {| int x = 1; |} point) {
}
",
        client: r"public function main() {
    lib:draw({});
}
",
    },
    instead: "Mention the new default in the changelog.",
    caveat: None,
    applies: |change| matches!(&change.fact, Fact::InnerDefault(inner) if **inner == Fact::DefaultChanged),
    message: |change| format!("a field inside {} has another default", this(change)),
    help: |_| None,
};
