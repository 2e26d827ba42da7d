//! A public variable that clients may write takes fewer values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "variable-narrowed",
    level: Level::Major,
    title: "A public variable that clients may write takes fewer values",
    why: "Clients that assign one of the values that are gone no longer compile.",
    example: Example {
        baseline: "public int|string level = 1;\n",
        current: "public int level = 1;\n",
        client: r#"public function main() {
    lib:level = "low";
}
"#,
    },
    instead: "Keep the type of the variable.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Variable,
                fact: Fact::Type(Comparison { relation: Relation::Narrower, .. }),
                position: Some(Position::Input | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} takes fewer values{}", this(change), difference(change)),
    help: |_| None,
};
