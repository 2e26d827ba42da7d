//! A field of an object type is no longer `final`.

use crate::diff::{Change, Fact, Owner, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-field-final-removed",
    level: Level::Minor,
    title: "A field of an object type is no longer `final`",
    why: "Clients that read the field still can, and now they may assign to it.",
    example: Example {
        baseline: r#"public type Session distinct object {
    public final int id;
};

public function open() returns Session|error => error("closed");
"#,
        current: r#"public type Session distinct object {
    public int id;
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
                fact: Fact::QualifierRemoved(Qualifier::Final),
                ..
            }
        )
    },
    message: |change| format!("{} is no longer `final`", this(change)),
    help: |_| None,
};
