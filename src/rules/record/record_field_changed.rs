//! A field of a record has another type.

use crate::diff::{Change, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-changed",
    level: Level::Major,
    title: "A field of a record has another type",
    why: "Some values came and some went, or the field differs in a way that no finer rule knows. Clients \
          that read or give it no longer compile.",
    example: Example {
        baseline: r"public type Person record {|
    string name;
    int age;
|};
",
        current: r"public type Person record {|
    string name;
    string age;
|};
",
        client: r#"public function main() {
    lib:Person ann = {name: "Ann", age: 7};
}
"#,
    },
    instead: "Keep the field and add an optional one of the new type.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Field, .. }),
    message: |change| format!("{} has another type{}", this(change), difference(change)),
    help: |_| None,
};
