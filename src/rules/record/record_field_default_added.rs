//! A field of a record got a default.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-default-added",
    level: Level::Minor,
    title: "A field of a record got a default",
    why: "Clients that give the field are untouched.",
    example: Example {
        baseline: r"public type Person record {|
    string name;
    int age;
|};
",
        current: r"public type Person record {|
    string name;
    int age = 0;
|};
",
        client: r#"public function main() {
    lib:Person ann = {name: "Ann", age: 7};
}
"#,
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Field, fact: Fact::DefaultAdded, .. }),
    message: |change| format!("{} has a default now", this(change)),
    help: |_| None,
};
