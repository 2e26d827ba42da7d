//! A public constant is no longer public.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "constant-became-private",
    level: Level::Major,
    title: "A public constant is no longer public",
    why: "Clients that read the constant no longer compile.",
    example: Example {
        baseline: r"public const LIMIT = 10;

public const STEP = 2;
",
        current: r"public const LIMIT = 10;

const STEP = 2;
",
        client: r"public function main() {
    int step = lib:STEP;
}
",
    },
    instead: "Leave it public and mark it `@deprecated`.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Constant, fact: Fact::MadePrivate { .. }, .. }),
    message: |change| format!("{} is no longer public{}", this(change), deprecation(change)),
    help: |_| None,
};
