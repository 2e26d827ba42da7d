//! A field of an object type is no longer public.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-field-became-private",
    level: Level::Major,
    title: "A field of an object type is no longer public",
    why: "Clients can no longer read the field, nor implement the object type.",
    example: Example {
        baseline: r"public type Shape object {
    public int sides;
    public string colour;
    int weight;
};
",
        current: r"public type Shape object {
    public int sides;
    string colour;
    int weight;
};
",
        client: "function colour(lib:Shape shape) returns string => shape.colour;\n",
    },
    instead: "Leave it public and mark it `@deprecated`.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Member(Owner::ObjectType | Owner::OutgoingObjectType),
                fact: Fact::MadePrivate { .. },
                ..
            }
        )
    },
    message: |change| format!("{} is no longer public{}", this(change), deprecation(change)),
    help: |_| None,
};
