//! A type that clients only get holds fewer values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "type-outgoing-narrowed",
    level: Level::Minor,
    title: "A type that clients only get holds fewer values",
    why: "What still comes fits wherever it was kept.",
    example: Example {
        baseline: r"public type Id int;

public function newId() returns Id => 1;
",
        current: r"public type Id byte;

public function newId() returns Id => 1;
",
        client: r"public function main() {
    int id = lib:newId();
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Type | Subject::Enum | Subject::Record | Subject::ObjectType | Subject::Class,
                fact: Fact::Type(Comparison { relation: Relation::Narrower, arm_gone: false, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} got narrower{}", this(change), difference(change)),
    help: |_| None,
};
