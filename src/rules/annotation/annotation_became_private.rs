//! A public annotation is no longer public.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "annotation-became-private",
    level: Level::Major,
    title: "A public annotation is no longer public",
    why: "Clients that attach it no longer compile.",
    example: Example {
        baseline: r"public annotation Audited on function;

public annotation Cached on class;
",
        current: r"public annotation Audited on function;

annotation Cached on class;
",
        client: r"@lib:Cached
class Store {
}
",
    },
    instead: "Leave it public and mark it `@deprecated`.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Annotation, fact: Fact::MadePrivate { .. }, .. }),
    message: |change| format!("{} is no longer public{}", this(change), deprecation(change)),
    help: |_| None,
};
