//! A field that clients get is no longer `readonly`.

use crate::diff::{Change, Fact, Position, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-readonly-removed",
    level: Level::Major,
    title: "A field that clients get is no longer `readonly`",
    why: "Clients rely on it: as the key of a table, or as a value for isolated code. That no longer \
          compiles.",
    example: Example {
        baseline: r#"public type Person record {|
    readonly string name;
    int age;
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
    table<lib:Person> key(name) people = table [];
}
",
    },
    instead: "Keep the field `readonly`.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Field,
                fact: Fact::QualifierRemoved(Qualifier::Readonly),
                position: Some(Position::Output | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} is no longer `readonly`", this(change)),
    help: |_| None,
};
