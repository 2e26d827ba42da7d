//! A field of a record that clients only give takes more values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-incoming-field-widened",
    level: Level::Minor,
    title: "A field of a record that clients only give takes more values",
    why: "Everything that clients give today is still taken.",
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
    int|string age;
|};

public function add(Person person) {
}
",
        client: r#"public function main() {
    lib:add({name: "Ann", age: 7});
}
"#,
    },
    instead: "Nothing to do, as long as the record is not returned anywhere.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Field,
                fact: Fact::Type(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Input),
                ..
            }
        )
    },
    message: |change| format!("{} takes more values{}", this(change), difference(change)),
    help: |_| None,
};
