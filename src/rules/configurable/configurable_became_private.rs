//! A configurable is no longer public.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "configurable-became-private",
    level: Level::Major,
    title: "A configurable is no longer public",
    why: "It can still be configured, but clients that read it no longer compile.",
    example: Example {
        baseline: "public configurable int timeout = 30;\n",
        current: "configurable int timeout = 30;\n",
        client: r"public function main() {
    int timeout = lib:timeout;
}
",
    },
    instead: "Leave it public and mark it `@deprecated`.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Configurable, fact: Fact::MadePrivate { .. }, .. }),
    message: |change| format!("{} is no longer public{}", this(change), deprecation(change)),
    help: |_| None,
};
