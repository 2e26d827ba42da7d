//! An optional field that clients give is required now.

use crate::diff::{Change, Fact, Position, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-became-required",
    level: Level::Major,
    title: "An optional field that clients give is required now",
    why: "Clients that build the record without the field no longer compile.",
    example: Example {
        baseline: r"public type Person record {|
    string name;
    int age?;
|};

public function add(Person person) {
}
",
        current: r"public type Person record {|
    string name;
    int age;
|};

public function add(Person person) {
}
",
        client: r#"public function main() {
    lib:add({name: "Ann"});
}
"#,
    },
    instead: "Leave the field optional, or give it a default.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Field,
                fact: Fact::BecameRequired,
                position: Some(Position::Input | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} could be left out and must be given now", this(change)),
    help: |_| None,
};
