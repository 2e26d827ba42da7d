//! An error type that clients only get allows less.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "error-outgoing-narrowed",
    level: Level::Minor,
    title: "An error type that clients only get allows less",
    why: "Clients that read the detail find what they found before, only more precisely.",
    example: Example {
        baseline: r"public type ReadError error<map<int>>;

public function read() returns ReadError? => ();
",
        current: r"public type ReadError error<map<byte>>;

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
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::ErrorType,
                fact: Fact::Type(Comparison { relation: Relation::Narrower, arm_gone: false, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} got narrower{}", this(change), difference(change)),
    help: |_| None,
};
