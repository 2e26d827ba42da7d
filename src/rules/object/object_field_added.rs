//! A field was added to an object type that clients implement.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-field-added",
    level: Level::Major,
    title: "A field was added to an object type that clients implement",
    why: "Classes of clients lack the field, so they no longer implement the object type.",
    example: Example {
        baseline: r"public type Shape object {
    public int sides;
};

public function draw(Shape shape) {
}
",
        current: r"public type Shape object {
    public int sides;
    public string colour;
};

public function draw(Shape shape) {
}
",
        client: r"class Square {
    *lib:Shape;
    public int sides = 4;
}
",
    },
    instead: "Declare a new object type that includes the old one and adds the field.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change { subject: Subject::Member(Owner::ObjectType), fact: Fact::Added | Fact::AddedAs(_), .. }
        )
    },
    message: |change| format!("{} was added, and classes that implement the object type lack it", this(change)),
    help: |_| None,
};
