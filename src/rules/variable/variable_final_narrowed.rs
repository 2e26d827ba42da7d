//! A final variable holds fewer values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "variable-final-narrowed",
    level: Level::Minor,
    title: "A final variable holds fewer values",
    why: "What still comes fits wherever it was kept.",
    example: Example {
        baseline: "public final int level = 1;\n",
        current: "public final byte level = 1;\n",
        client: r"public function main() {
    int level = lib:level;
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Variable,
                fact: Fact::Type(Comparison { relation: Relation::Narrower, arm_gone: false, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} holds fewer values{}", this(change), difference(change)),
    help: |_| None,
};
