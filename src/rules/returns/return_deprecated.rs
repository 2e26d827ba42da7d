//! What a function returns was deprecated.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "return-deprecated",
    level: Level::Minor,
    title: "What a function returns was deprecated",
    why: "It works as before; the warning is for people.",
    example: Example {
        baseline: "public function next(int n) returns int => n + 1;\n",
        current: "public function next(int n) returns @deprecated int => n + 1;\n",
        client: r"public function main() {
    int two = lib:next(1);
}
",
    },
    instead: "Deprecate the function itself and name its successor.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Return(_), fact: Fact::Deprecated, .. }),
    message: |change| format!("{} was deprecated", this(change)),
    help: |_| None,
};
