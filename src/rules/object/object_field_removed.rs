//! A field was removed from an object type.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-field-removed",
    level: Level::Major,
    title: "A field was removed from an object type",
    why: "Clients that read the field no longer compile.",
    example: Example {
        baseline: r"public type Shape object {
    public int sides;
    public string colour;
};
",
        current: r"public type Shape object {
    public int sides;
};
",
        client: "function colour(lib:Shape shape) returns string => shape.colour;\n",
    },
    instead: "Keep the field and mark it `@deprecated`.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Member(Owner::ObjectType | Owner::OutgoingObjectType),
                fact: Fact::Removed { .. },
                ..
            }
        )
    },
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
