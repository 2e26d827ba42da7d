//! An error type is no longer `distinct`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "error-distinct-removed",
    level: Level::Minor,
    title: "An error type is no longer `distinct`",
    why: "The errors that belonged to it still do, and clients that name the type still compile.",
    example: Example {
        baseline: r"public type ReadError distinct error;

public function report(ReadError problem) {
}
",
        current: r"public type ReadError error;

public function report(ReadError problem) {
}
",
        client: r#"public function main() {
    lib:report(error lib:ReadError("no file"));
}
"#,
    },
    instead: "Keep it `distinct` if clients should be able to tell it from other errors with `is`.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::ErrorType, fact: Fact::QualifierRemoved(Qualifier::Distinct), .. })
    },
    message: |change| format!("{} is no longer `distinct`", this(change)),
    help: |_| None,
};
