//! A public annotation was added.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "annotation-added",
    level: Level::Minor,
    title: "A public annotation was added",
    why: "Nobody attaches an annotation that was not there yet.",
    example: Example {
        baseline: "public annotation Audited on function;\n",
        current: r"public annotation Audited on function;

public annotation Cached on function;
",
        client: r"@lib:Audited
public function main() {
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Annotation, fact: Fact::Added, .. }),
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
