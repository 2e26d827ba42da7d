//! A public function is no longer `isolated`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "function-isolated-removed",
    level: Level::Major,
    title: "A public function is no longer `isolated`",
    why: "Isolated code may only call isolated functions. Services, workers and isolated methods of \
          clients that call it no longer compile.",
    example: Example {
        baseline: "public isolated function next(int n) returns int => n + 1;\n",
        current: "public function next(int n) returns int => n + 1;\n",
        client: "isolated function step(int n) returns int => lib:next(n);\n",
    },
    instead: "Keep it `isolated`: guard the shared state with `lock`, or add a second function that is \
              not isolated.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Function, fact: Fact::QualifierRemoved(Qualifier::Isolated), .. })
    },
    message: |change| format!("{} is no longer `isolated`", this(change)),
    help: |_| None,
};
