//! A type that clients get holds more values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "type-widened",
    level: Level::Major,
    title: "A type that clients get holds more values",
    why: "Clients handle the values of the baseline; the new ones do not fit into their variables and \
          branches.",
    example: Example {
        baseline: r"public type Id int;

public function newId() returns Id => 1;
",
        current: r"public type Id int|string;

public function newId() returns Id => 1;
",
        client: r"public function main() {
    int id = lib:newId();
}
",
    },
    instead: "Leave the type as it is and add a wider one under another name.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Type | Subject::Enum | Subject::Record | Subject::ObjectType | Subject::Class,
                fact: Fact::Type(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Output | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} got wider{}", this(change), difference(change)),
    help: |_| None,
};
