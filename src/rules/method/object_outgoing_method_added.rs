//! A method was added to a distinct object type that only comes out.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-outgoing-method-added",
    level: Level::Minor,
    title: "A method was added to a distinct object type that only comes out",
    why: "Clients get objects of this type and never make them, and a distinct type cannot be met by \
          structure alone.",
    example: Example {
        baseline: r#"public type Session distinct object {
    public function id() returns string;
};

public function open() returns Session|error => error("closed");
"#,
        current: r#"public type Session distinct object {
    public function id() returns string;

    public function close();
};

public function open() returns Session|error => error("closed");
"#,
        client: r"public function main() returns error? {
    lib:Session session = check lib:open();
    string id = session.id();
}
",
    },
    instead: "Nothing to do; keep the type distinct, so that nobody else implements it.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Method(Owner::OutgoingObjectType, _), fact: Fact::Added, .. })
    },
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
