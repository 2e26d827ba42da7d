//! A field that clients give takes fewer values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-narrowed",
    level: Level::Major,
    title: "A field that clients give takes fewer values",
    why: "Clients that give one of the values that are gone no longer compile.",
    example: Example {
        baseline: r"public type Person record {|
    string name;
    int|string age;
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
    lib:add({name: "Ann", age: "seven"});
}
"#,
    },
    instead: "Keep the type of the field and refuse with an error what can no longer be handled.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Field,
                fact: Fact::Type(Comparison { relation: Relation::Narrower, .. }),
                position: Some(Position::Input | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} takes fewer values{}", this(change), difference(change)),
    help: |_| None,
};
