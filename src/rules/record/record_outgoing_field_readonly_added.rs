//! A field of a record that clients only get became `readonly`.

use crate::diff::{Change, Fact, Position, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-outgoing-field-readonly-added",
    level: Level::Minor,
    title: "A field of a record that clients only get became `readonly`",
    why: "Everything that clients read is still there.",
    example: Example {
        baseline: r#"public type Person record {|
    string name;
    int age;
|};

public function first() returns Person => {name: "Ann", age: 7};
"#,
        current: r#"public type Person record {|
    readonly string name;
    int age;
|};

public function first() returns Person => {name: "Ann", age: 7};
"#,
        client: r#"public function main() {
    lib:Person ann = lib:first();
    ann.name = "Anna";
}
"#,
    },
    instead: "Say in the changelog that the record must be cloned before it is changed.",
    caveat: Some("Writing to the field of a record that the library returned."),
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Field,
                fact: Fact::QualifierAdded(Qualifier::Readonly),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} became `readonly`", this(change)),
    help: |_| None,
};
