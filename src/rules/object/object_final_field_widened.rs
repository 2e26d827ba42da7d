//! A final field of an object type that clients implement may hold more values.

use crate::diff::{Change, Comparison, Fact, Owner, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-final-field-widened",
    level: Level::Minor,
    title: "A final field of an object type that clients implement may hold more values",
    why: "What the classes of clients declare is still allowed.",
    example: Example {
        baseline: r"public type Shape object {
    public final int sides;
};

public function draw(Shape shape) {
}
",
        current: r"public type Shape object {
    public final int|string sides;
};

public function draw(Shape shape) {
}
",
        client: r"class Square {
    *lib:Shape;
    public final int sides = 4;
}
",
    },
    instead: "Nothing to do for clients that implement it.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Member(Owner::ObjectType | Owner::OutgoingObjectType),
                fact: Fact::Type(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Input),
                ..
            }
        )
    },
    message: |change| format!("{} allows more values{}", this(change), difference(change)),
    help: |_| None,
};
