//! A function returns fewer values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "return-narrowed",
    level: Level::Minor,
    title: "A function returns fewer values",
    why: "What still comes fits wherever the result was kept.",
    example: Example {
        baseline: "public function count() returns int => 1;\n",
        current: "public function count() returns byte => 1;\n",
        client: r"public function main() {
    int many = lib:count();
}
",
    },
    instead: "Nothing to do; returning the values that are gone again is a major change.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Return(_),
                fact: Fact::Type(Comparison { relation: Relation::Narrower, arm_gone: false, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} got narrower{}", this(change), difference(change)),
    help: |_| None,
};
