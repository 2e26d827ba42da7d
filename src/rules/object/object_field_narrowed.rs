//! A field of an object type holds fewer values.

use crate::diff::{Change, Comparison, Fact, Owner, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-field-narrowed",
    level: Level::Major,
    title: "A field of an object type holds fewer values",
    why: "Classes of clients that declare the field with the old type no longer implement the object \
          type.",
    example: Example {
        baseline: r"public type Shape object {
    public int|string sides;
};
",
        current: r"public type Shape object {
    public int sides;
};
",
        client: r#"class Square {
    *lib:Shape;
    public int|string sides = "four";
}
"#,
    },
    instead: "Add another object type with the narrower field.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Member(Owner::ObjectType | Owner::OutgoingObjectType),
                fact: Fact::Type(Comparison { relation: Relation::Narrower, .. }),
                position: Some(Position::Input | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} holds fewer values{}", this(change), difference(change)),
    help: |_| None,
};
