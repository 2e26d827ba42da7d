//! A field of an object type holds more values.

use crate::diff::{Change, Comparison, Fact, Owner, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-field-widened",
    level: Level::Major,
    title: "A field of an object type holds more values",
    why: "Clients that read the field get values that they were not written for.",
    example: Example {
        baseline: r"public type Shape object {
    public int sides;
};
",
        current: r"public type Shape object {
    public int|string sides;
};
",
        client: "function count(lib:Shape shape) returns int => shape.sides;\n",
    },
    instead: "Add another object type with the wider field.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Member(Owner::ObjectType | Owner::OutgoingObjectType),
                fact: Fact::Type(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Output | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} holds more values{}", this(change), difference(change)),
    help: |_| None,
};
