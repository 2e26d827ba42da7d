//! A parameter with a default was added at the end.

use crate::diff::{Change, Fact, Form, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-defaultable-added",
    level: Level::Minor,
    title: "A parameter with a default was added at the end",
    why: "Calls written against the baseline leave it out and get the default.",
    example: Example {
        baseline: "public function split(string text) returns string[] => [];\n",
        current: r#"public function split(string text, string separator = ",") returns string[] => [];
"#,
        client: r"function run(function (string text) returns string[] cut) {
}

public function main() {
    run(lib:split);
}
",
    },
    instead: "Nothing to do for callers; keep the default so that the function behaves as before.",
    caveat: Some(
        "Taking the function as a value: its type now has one more parameter, and the old function type \
         no longer fits.",
    ),
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Parameter(None | Some(Owner::Class | Owner::OutgoingObjectType | Owner::Service)),
                fact: Fact::AddedAs(Form::Defaultable),
                ..
            }
        )
    },
    message: |change| format!("{} was added with a default", this(change)),
    help: |_| None,
};
