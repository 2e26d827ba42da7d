//! A public function is no longer public.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "function-became-private",
    level: Level::Major,
    title: "A public function is no longer public",
    why: "The function still exists, but a client that calls it no longer sees it: for clients this is a \
          removal.",
    example: Example {
        baseline: r#"public function greet() returns string => "hello";

public function trim(string text) returns string => text.trim();
"#,
        current: r#"public function greet() returns string => "hello";

function trim(string text) returns string => text.trim();
"#,
        client: r#"public function main() {
    string text = lib:trim(" padded ");
}
"#,
    },
    instead: "Leave it public and mark it `@deprecated`; take `public` away with the next major version.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Function, fact: Fact::MadePrivate { .. }, .. }),
    message: |change| format!("{} is no longer public{}", this(change), deprecation(change)),
    help: |_| None,
};
