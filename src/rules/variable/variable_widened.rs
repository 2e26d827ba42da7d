//! A public variable holds more values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "variable-widened",
    level: Level::Major,
    title: "A public variable holds more values",
    why: "Clients keep its value in a variable of the old type; the new values do not fit.",
    example: Example {
        baseline: "public final int level = 1;\n",
        current: "public final int|string level = 1;\n",
        client: r"public function main() {
    int level = lib:level;
}
",
    },
    instead: "Keep the variable and add one of the wider type.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Variable,
                fact: Fact::Type(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Output | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} holds more values{}", this(change), difference(change)),
    help: |_| None,
};
