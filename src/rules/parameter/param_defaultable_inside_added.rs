//! A parameter with a default was added before another one.

use crate::diff::{Change, Fact, Form, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-defaultable-inside-added",
    level: Level::Major,
    title: "A parameter with a default was added before another one",
    why: "Arguments are given by position: every argument after the new parameter now lands one place too \
          early.",
    example: Example {
        baseline: "public function pad(string text, int width = 10) returns string => text;\n",
        current: r#"public function pad(string text, string fill = " ", int width = 10) returns string => text;
"#,
        client: r#"public function main() {
    string wide = lib:pad("x", 20);
}
"#,
    },
    instead: "Put the new parameter after all the others.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Parameter(_), fact: Fact::AddedAs(Form::DefaultableInside), .. })
    },
    message: |change| format!("{} was added before another positional parameter", this(change)),
    help: |_| None,
};
