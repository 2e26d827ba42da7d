//! A final field of an object type holds fewer values.

use crate::diff::{Change, Comparison, Fact, Owner, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-final-field-narrowed",
    level: Level::Minor,
    title: "A final field of an object type holds fewer values",
    why: "What still comes fits wherever it was kept.",
    example: Example {
        baseline: r#"public type Session distinct object {
    public final int id;
};

public function open() returns Session|error => error("closed");
"#,
        current: r#"public type Session distinct object {
    public final byte id;
};

public function open() returns Session|error => error("closed");
"#,
        client: r"public function main() returns error? {
    lib:Session session = check lib:open();
    int id = session.id;
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Member(Owner::ObjectType | Owner::OutgoingObjectType),
                fact: Fact::Type(Comparison { relation: Relation::Narrower, arm_gone: false, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} holds fewer values{}", this(change), difference(change)),
    help: |_| None,
};
