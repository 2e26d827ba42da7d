//! A public constant has another value.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "constant-value-changed",
    level: Level::Minor,
    title: "A public constant has another value",
    why: "Clients that read the constant still compile, and get the new value when they are built again.",
    example: Example {
        baseline: "public const LIMIT = 10;\n",
        current: "public const LIMIT = 20;\n",
        client: r"public function main() {
    lib:LIMIT most = 10;
}
",
    },
    instead: "Mention the new value in the changelog.",
    caveat: Some("Using the constant as a type: it holds its value and nothing else."),
    applies: |change| matches!(change, Change { subject: Subject::Constant, fact: Fact::ValueChanged, .. }),
    message: |change| format!("{} has another value", this(change)),
    help: |_| None,
};
