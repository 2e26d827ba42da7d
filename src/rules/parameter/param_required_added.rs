//! A required parameter was added.

use crate::diff::{Change, Fact, Form, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-required-added",
    level: Level::Major,
    title: "A required parameter was added",
    why: "Every call that does not give the new argument is a compile error.",
    example: Example {
        baseline: "public function area(float width) returns float => 0.0;\n",
        current: "public function area(float width, float height) returns float => 0.0;\n",
        client: r"public function main() {
    float a = lib:area(2.0);
}
",
    },
    instead: "Give the new parameter a default and put it after the others, or add a new function.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Parameter(_), fact: Fact::AddedAs(Form::Required), .. })
    },
    message: |change| format!("{} was added, and every caller must give it", this(change)),
    help: |_| None,
};
