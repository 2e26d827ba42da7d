//! A required field that clients read is optional now.

use crate::diff::{Change, Fact, Position, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-became-optional",
    level: Level::Major,
    title: "A required field that clients read is optional now",
    why: "`record.field` no longer compiles on an optional field, and its value may be missing.",
    example: Example {
        baseline: r"public type Person record {|
    string name;
    int age;
|};
",
        current: r"public type Person record {|
    string name;
    int age?;
|};
",
        client: "function older(lib:Person person) returns int => person.age + 1;\n",
    },
    instead: "Keep the field required where the record is returned, or give it a default.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Field,
                fact: Fact::BecameOptional,
                position: Some(Position::Output | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} was always there and is optional now", this(change)),
    help: |_| None,
};
