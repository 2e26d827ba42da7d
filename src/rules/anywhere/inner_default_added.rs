//! A field of a record that is written in place got a default.

use crate::diff::Fact;
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "inner-default-added",
    level: Level::Minor,
    title: "A field of a record that is written in place got a default",
    why: "Clients that give the field are untouched.",
    example: Example {
        baseline: r"public function draw(record {| int x; |} point) {
}
",
        current: r"public function draw(record {| int x = 0; |} point) {
}
",
        client: r"public function main() {
    lib:draw({x: 1});
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(&change.fact, Fact::InnerDefault(inner) if **inner == Fact::DefaultAdded),
    message: |change| format!("a field inside {} has a default now", this(change)),
    help: |_| None,
};
