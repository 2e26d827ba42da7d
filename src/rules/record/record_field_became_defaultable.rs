//! An optional field of a record has a default now.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-became-defaultable",
    level: Level::Minor,
    title: "An optional field of a record has a default now",
    why: "It can still be left out, and clients that read it with `?.` still can.",
    example: Example {
        baseline: r"public type Person record {|
    string name;
    int age?;
|};
",
        current: r"public type Person record {|
    string name;
    int age = 0;
|};
",
        client: r#"public function main() {
    lib:Person ann = {name: "Ann"};
    int? age = ann?.age;
}
"#,
    },
    instead: "Nothing to do for most clients; say in the documentation what the default means.",
    caveat: Some("Assigning a record of one's own type to it in which the field is optional."),
    applies: |change| matches!(change, Change { subject: Subject::Field, fact: Fact::BecameDefaultable, .. }),
    message: |change| format!("{} was optional and has a default now", this(change)),
    help: |_| None,
};
