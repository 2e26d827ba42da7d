//! An annotation may be attached in one more place.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "annotation-attach-point-added",
    level: Level::Minor,
    title: "An annotation may be attached in one more place",
    why: "Where it is attached today, it still may be.",
    example: Example {
        baseline: "public annotation Audited on function;\n",
        current: "public annotation Audited on function, class;\n",
        client: r"@lib:Audited
public function main() {
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Annotation, fact: Fact::AttachPointAdded(_), .. }),
    message: |change| format!("{} may be attached to {} now", this(change), detail(change)),
    help: |_| None,
};
