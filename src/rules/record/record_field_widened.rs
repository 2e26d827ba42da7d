//! A field that clients read holds more values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-widened",
    level: Level::Major,
    title: "A field that clients read holds more values",
    why: "Clients keep the field in a variable of the old type; the new values do not fit.",
    example: Example {
        baseline: r"public type Person record {|
    string name;
    int age;
|};
",
        current: r"public type Person record {|
    string name;
    int|string age;
|};
",
        client: "function older(lib:Person person) returns int => person.age + 1;\n",
    },
    instead: "Add a second, optional field for the new values.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Field,
                fact: Fact::Type(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Output | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} holds more values{}", this(change), difference(change)),
    help: |_| None,
};
