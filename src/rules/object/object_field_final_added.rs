//! A field of an object type became `final`.

use crate::diff::{Change, Fact, Owner, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-field-final-added",
    level: Level::Major,
    title: "A field of an object type became `final`",
    why: "Clients that assign to the field no longer compile.",
    example: Example {
        baseline: r"public type Shape object {
    public int sides;
};
",
        current: r"public type Shape object {
    public final int sides;
};
",
        client: r"function cut(lib:Shape shape) {
    shape.sides = 3;
}
",
    },
    instead: "Leave the field as it is.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Member(Owner::ObjectType | Owner::OutgoingObjectType),
                fact: Fact::QualifierAdded(Qualifier::Final),
                ..
            }
        )
    },
    message: |change| format!("{} became `final`", this(change)),
    help: |_| None,
};
