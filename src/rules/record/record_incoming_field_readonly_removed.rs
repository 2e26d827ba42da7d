//! A field of a record that clients only give need not be `readonly` any more.

use crate::diff::{Change, Fact, Position, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-incoming-field-readonly-removed",
    level: Level::Minor,
    title: "A field of a record that clients only give need not be `readonly` any more",
    why: "What clients give today is still taken.",
    example: Example {
        baseline: r"public type Person record {|
    readonly string name;
    int age;
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
    lib:add({name: "Ann", age: 7});
}
"#,
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Field,
                fact: Fact::QualifierRemoved(Qualifier::Readonly),
                position: Some(Position::Input),
                ..
            }
        )
    },
    message: |change| format!("{} is no longer `readonly`", this(change)),
    help: |_| None,
};
