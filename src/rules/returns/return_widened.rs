//! A function returns more kinds of values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "return-widened",
    level: Level::Major,
    title: "A function returns more kinds of values",
    why: "Clients keep the result in a variable of the old type; the new values do not fit into it.",
    example: Example {
        baseline: "public function find(string key) returns int => 1;\n",
        current: "public function find(string key) returns int? => 1;\n",
        client: r#"public function main() {
    int place = lib:find("a");
}
"#,
    },
    instead: "Keep the return type, and add a function that returns the wider one.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Return(_),
                fact: Fact::Type(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Output | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} got wider{}", this(change), difference(change)),
    help: |_| None,
};
