//! An optional field of a record has a default now.

use crate::diff::{Change, Fact, Position, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-became-defaultable",
    level: Level::Major,
    title: "An optional field of a record has a default now",
    why: "It can still be left out, but it is always there: clients that take it away (`ann.age = ()`) no longer compile, nor \
          do those that give a record in which it may be missing.",
    example: Example {
        baseline: r"public type Person record {|
    string name;
    int age?;
|};
",
        current: r"public type Person record {|
    string name;
    int age = 0;
|};
",
        client: r#"public function main() {
    lib:Person ann = {name: "Ann", age: 7};
    ann.age = ();
}
"#,
    },
    instead: "Leave the field optional, and use the default where the field is read.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Field,
                fact: Fact::BecameDefaultable,
                position: Some(Position::Input | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} was optional and has a default now", this(change)),
    help: |_| None,
};
