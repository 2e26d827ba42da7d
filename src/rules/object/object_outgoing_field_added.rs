//! A field was added to a distinct object type that only comes out.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-outgoing-field-added",
    level: Level::Minor,
    title: "A field was added to a distinct object type that only comes out",
    why: "Clients get objects of this type and never make them.",
    example: Example {
        baseline: r#"public type Session distinct object {
    public int id;
};

public function open() returns Session|error => error("closed");
"#,
        current: r#"public type Session distinct object {
    public int id;
    public string user;
};

public function open() returns Session|error => error("closed");
"#,
        client: r"public function main() returns error? {
    lib:Session session = check lib:open();
    int id = session.id;
}
",
    },
    instead: "Nothing to do; keep the type distinct, so that nobody else implements it.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change { subject: Subject::Member(Owner::OutgoingObjectType), fact: Fact::Added | Fact::AddedAs(_), .. }
        )
    },
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
