//! The detail of an error type allows more.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "error-widened",
    level: Level::Major,
    title: "The detail of an error type allows more",
    why: "Clients that get the error read its detail as it was declared; new kinds of detail do not fit.",
    example: Example {
        baseline: r"public type ReadError error<map<int>>;

public function read() returns ReadError? => ();
",
        current: r"public type ReadError error<map<int|string>>;

public function read() returns ReadError? => ();
",
        client: r#"public function main() {
    lib:ReadError? problem = lib:read();
    if problem is lib:ReadError {
        int? line = problem.detail()["line"];
    }
}
"#,
    },
    instead: "Add an optional field to the detail instead of widening one.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::ErrorType,
                fact: Fact::Type(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Output | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} got wider{}", this(change), difference(change)),
    help: |_| None,
};
