//! A field of a record lost its default.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-default-removed",
    level: Level::Major,
    title: "A field of a record lost its default",
    why: "Clients that build the record without the field no longer compile.",
    example: Example {
        baseline: r"public type Person record {|
    string name;
    int age = 0;
|};
",
        current: r"public type Person record {|
    string name;
    int age;
|};
",
        client: r#"public function main() {
    lib:Person ann = {name: "Ann"};
}
"#,
    },
    instead: "Keep a default.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Field, fact: Fact::DefaultRemoved, .. }),
    message: |change| format!("{} lost its default and must be given", this(change)),
    help: |_| None,
};
