//! A field of an object type has another name.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-field-name-changed",
    level: Level::Major,
    title: "A field of an object type has another name",
    why: "Clients that read or declare the field by its old name no longer compile.",
    example: Example {
        baseline: r"public type Shape object {
    public int sides;
};
",
        current: r"public type Shape object {
    public int edges;
};
",
        client: "function count(lib:Shape shape) returns int => shape.sides;\n",
    },
    instead: "Keep the name.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Member(Owner::ObjectType | Owner::OutgoingObjectType),
                fact: Fact::Renamed { .. },
                ..
            }
        )
    },
    message: |change| format!("{} was renamed to `{}`", this(change), target(change)),
    help: |_| None,
};
