//! An annotation may no longer be attached somewhere.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "annotation-attach-point-removed",
    level: Level::Major,
    title: "An annotation may no longer be attached somewhere",
    why: "Clients that attach it there no longer compile.",
    example: Example {
        baseline: "public annotation Audited on function, class;\n",
        current: "public annotation Audited on function;\n",
        client: r"@lib:Audited
class Store {
}
",
    },
    instead: "Keep the attach point and ignore the annotation there.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Annotation, fact: Fact::AttachPointRemoved(_), .. }),
    message: |change| format!("{} may no longer be attached to {}", this(change), detail(change)),
    help: |_| None,
};
