//! A parameter takes fewer values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-narrowed",
    level: Level::Major,
    title: "A parameter takes fewer values",
    why: "A client that gives one of the values that are gone no longer compiles.",
    example: Example {
        baseline: r"public function show(int|string value) {
}
",
        current: r"public function show(int value) {
}
",
        client: r#"public function main() {
    lib:show("one");
}
"#,
    },
    instead: "Take the old type and return an error for what can no longer be handled, or add a new \
              function.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Parameter(_),
                fact: Fact::Type(Comparison { relation: Relation::Narrower, .. }),
                position: Some(Position::Input | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} takes fewer values{}", this(change), difference(change)),
    help: |_| None,
};
