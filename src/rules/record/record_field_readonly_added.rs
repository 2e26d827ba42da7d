//! A field that clients may write became `readonly`.

use crate::diff::{Change, Fact, Position, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-readonly-added",
    level: Level::Major,
    title: "A field that clients may write became `readonly`",
    why: "Clients that assign to the field no longer compile, and values that can still change no longer \
          fit into it.",
    example: Example {
        baseline: r"public type Person record {|
    string name;
    int age;
|};
",
        current: r"public type Person record {|
    readonly string name;
    int age;
|};
",
        client: r#"public function main() {
    lib:Person ann = {name: "Ann", age: 7};
    ann.name = "Anna";
}
"#,
    },
    instead: "Leave the field as it is, or add a read-only record under another name.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Field,
                fact: Fact::QualifierAdded(Qualifier::Readonly),
                position: Some(Position::Input | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} became `readonly`", this(change)),
    help: |_| None,
};
