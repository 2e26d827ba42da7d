//! A field of a record that clients only get holds fewer values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-outgoing-field-narrowed",
    level: Level::Minor,
    title: "A field of a record that clients only get holds fewer values",
    why: "What still comes fits wherever it was kept.",
    example: Example {
        baseline: r#"public type Person record {|
    string name;
    int age;
|};

public function first() returns Person => {name: "Ann", age: 7};
"#,
        current: r#"public type Person record {|
    string name;
    byte age;
|};

public function first() returns Person => {name: "Ann", age: 7};
"#,
        client: r"public function main() {
    int age = lib:first().age;
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
                fact: Fact::Type(Comparison { relation: Relation::Narrower, arm_gone: false, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} holds fewer values{}", this(change), difference(change)),
    help: |_| None,
};
