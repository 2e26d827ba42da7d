//! A field of an object type was deprecated.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-field-deprecated",
    level: Level::Minor,
    title: "A field of an object type was deprecated",
    why: "It works as before. Clients that use it get a warning.",
    example: Example {
        baseline: r"public type Shape object {
    public int sides;
};
",
        current: r"public type Shape object {
    # How many sides.
    # # Deprecated
    # Count the corners instead.
    @deprecated
    public int sides;
};
",
        client: "function count(lib:Shape shape) returns int => shape.sides;\n",
    },
    instead: "Name the successor in the `# # Deprecated` section.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Member(Owner::ObjectType | Owner::OutgoingObjectType),
                fact: Fact::Deprecated,
                ..
            }
        )
    },
    message: |change| format!("{} was deprecated", this(change)),
    help: |_| None,
};
