//! A field of an object type has another type.

use crate::diff::{Change, Owner, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-field-changed",
    level: Level::Major,
    title: "A field of an object type has another type",
    why: "Some values came and some went, or the field differs in a way that no finer rule knows.",
    example: Example {
        baseline: r"public type Shape object {
    public int sides;
};
",
        current: r"public type Shape object {
    public string sides;
};
",
        client: "function count(lib:Shape shape) returns int => shape.sides;\n",
    },
    instead: "Keep the field and add another object type with the new one.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Member(Owner::ObjectType | Owner::OutgoingObjectType), .. })
    },
    message: |change| format!("{} has another type{}", this(change), difference(change)),
    help: |_| None,
};
