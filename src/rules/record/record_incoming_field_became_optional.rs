//! A required field of a record that clients only give is optional now.

use crate::diff::{Change, Fact, Position, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-incoming-field-became-optional",
    level: Level::Minor,
    title: "A required field of a record that clients only give is optional now",
    why: "Records that clients build have the field, and may go on doing so.",
    example: Example {
        baseline: r"public type Person record {|
    string name;
    int age;
|};

public function add(Person person) {
}
",
        current: r"public type Person record {|
    string name;
    int age?;
|};

public function add(Person person) {
}
",
        client: r#"public function main() {
    lib:add({name: "Ann", age: 7});
}
"#,
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change { subject: Subject::Field, fact: Fact::BecameOptional, position: Some(Position::Input), .. }
        )
    },
    message: |change| format!("{} had to be given and is optional now", this(change)),
    help: |_| None,
};
