//! The body of a public function differs.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "function-body-changed",
    level: Level::Patch,
    title: "The body of a public function differs",
    why: "Clients see the signature, not the body. What the function does may differ; what compiles does \
          not.",
    example: Example {
        baseline: "public function half(int n) returns int => n / 2;\n",
        current: "public function half(int n) returns int => n >> 1;\n",
        client: r"public function main() {
    int two = lib:half(4);
}
",
    },
    instead: "Nothing to do. If the function now promises something else, say so in the changelog.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Function, fact: Fact::BodyChanged, .. }),
    message: |change| format!("the body of {} differs", this(change)),
    help: |_| None,
};
