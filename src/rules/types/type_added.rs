//! A public type was added.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "type-added",
    level: Level::Minor,
    title: "A public type was added",
    why: "Nobody names a type that was not there yet.",
    example: Example {
        baseline: "public type Name string;\n",
        current: r"public type Name string;

public type Age int;
",
        client: r#"public function main() {
    lib:Name name = "Ann";
}
"#,
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Type, fact: Fact::Added, .. }),
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
