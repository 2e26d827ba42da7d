//! A public method is no longer `isolated`.

use crate::diff::{Change, Fact, Owner, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "method-isolated-removed",
    level: Level::Major,
    title: "A public method is no longer `isolated`",
    why: "Isolated code may only call isolated methods; there, calls of it no longer compile.",
    example: Example {
        baseline: r"public isolated class Counter {
    public isolated function next() returns int => 1;
}
",
        current: r"public isolated class Counter {
    public function next() returns int => 1;
}
",
        client: "isolated function step(lib:Counter counter) returns int => counter.next();\n",
    },
    instead: "Keep it `isolated`: guard the state of the object with `lock`.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Method(Owner::Class | Owner::ObjectType | Owner::OutgoingObjectType, _),
                fact: Fact::QualifierRemoved(Qualifier::Isolated),
                ..
            }
        )
    },
    message: |change| format!("{} is no longer `isolated`", this(change)),
    help: |_| None,
};
