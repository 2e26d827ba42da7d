//! A field has another default.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-default-changed",
    level: Level::Minor,
    title: "A field has another default",
    why: "Clients still compile. Those that leave the field out get another value.",
    example: Example {
        baseline: r"public type Person record {|
    string name;
    int age = 0;
|};
",
        current: r"public type Person record {|
    string name;
    int age = 18;
|};
",
        client: r#"public function main() {
    lib:Person ann = {name: "Ann"};
}
"#,
    },
    instead: "Mention the new default in the changelog.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Field, fact: Fact::DefaultChanged, .. }),
    message: |change| format!("{} has another default", this(change)),
    help: |_| None,
};
