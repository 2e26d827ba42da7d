//! A public annotation was removed.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "annotation-removed",
    level: Level::Major,
    title: "A public annotation was removed",
    why: "Clients that attach it no longer compile.",
    example: Example {
        baseline: r"public annotation Audited on function;

public annotation Cached on class;
",
        current: "public annotation Audited on function;\n",
        client: r"@lib:Cached
class Store {
}
",
    },
    instead: "Keep the annotation and ignore it.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Annotation, fact: Fact::Removed { .. }, .. }),
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
