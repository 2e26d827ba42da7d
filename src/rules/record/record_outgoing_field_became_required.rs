//! An optional field of a record that clients only get is always there now.

use crate::diff::{Change, Fact, Position, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-outgoing-field-became-required",
    level: Level::Minor,
    title: "An optional field of a record that clients only get is always there now",
    why: "Clients that read the field with `?.` still can.",
    example: Example {
        baseline: r#"public type Person record {|
    string name;
    int age?;
|};

public function first() returns Person => {name: "Ann", age: 7};
"#,
        current: r#"public type Person record {|
    string name;
    int age;
|};

public function first() returns Person => {name: "Ann", age: 7};
"#,
        client: r"public function main() {
    int? age = lib:first()?.age;
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Field,
                fact: Fact::BecameRequired | Fact::BecameDefaultable,
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} was optional and is always there now", this(change)),
    help: |_| None,
};
