//! A final field of an object type lost a whole kind of value.

use crate::diff::{Change, Comparison, Fact, Owner, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-final-field-arm-removed",
    level: Level::Minor,
    title: "A final field of an object type lost a whole kind of value",
    why: "What still comes fits wherever it was kept.",
    example: Example {
        baseline: r#"public type Session distinct object {
    public final int|string id;
};

public function open() returns Session|error => error("closed");
"#,
        current: r#"public type Session distinct object {
    public final int id;
};

public function open() returns Session|error => error("closed");
"#,
        client: r"public function main() returns error? {
    lib:Session session = check lib:open();
    var id = session.id;
    if id is string {
        return;
    }
}
",
    },
    instead: "Nothing to do for most clients.",
    caveat: Some(
        "Testing an inferred (`var`) field with `is` for the kind that is gone: the compiler calls the \
         test incompatible.",
    ),
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Member(Owner::ObjectType | Owner::OutgoingObjectType),
                fact: Fact::Type(Comparison { relation: Relation::Narrower, arm_gone: true, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} lost a whole kind of value{}", this(change), difference(change)),
    help: |_| None,
};
