//! An error type became `distinct`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "error-distinct-added",
    level: Level::Major,
    title: "An error type became `distinct`",
    why: "Errors that clients made with the same detail no longer belong to the type.",
    example: Example {
        baseline: r"public type ReadError error;

public function report(ReadError problem) {
}
",
        current: r"public type ReadError distinct error;

public function report(ReadError problem) {
}
",
        client: r#"public function main() {
    error problem = error("no file");
    lib:report(problem);
}
"#,
    },
    instead: "Add a distinct error type under another name, and keep this one.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::ErrorType, fact: Fact::QualifierAdded(Qualifier::Distinct), .. })
    },
    message: |change| format!("{} became `distinct`", this(change)),
    help: |_| None,
};
