//! A parameter takes more values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-widened",
    level: Level::Minor,
    title: "A parameter takes more values",
    why: "Everything that clients give today is still taken.",
    example: Example {
        baseline: r"public function show(int value) {
}
",
        current: r"public function show(int|string value) {
}
",
        client: r"public function main() {
    lib:show(1);
}
",
    },
    instead: "Nothing to do; taking the new values away again is a major change.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Parameter(_),
                fact: Fact::Type(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Input),
                ..
            }
        )
    },
    message: |change| format!("{} takes more values{}", this(change), difference(change)),
    help: |_| None,
};
