//! A public annotation has another name.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "annotation-name-changed",
    level: Level::Major,
    title: "A public annotation has another name",
    why: "Clients that attach it by the old name no longer compile.",
    example: Example {
        baseline: "public annotation Audited on function;\n",
        current: "public annotation Logged on function;\n",
        client: r"@lib:Audited
public function main() {
}
",
    },
    instead: "Keep both, and treat them alike.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Annotation, fact: Fact::Renamed { .. }, .. }),
    message: |change| format!("{} was renamed to `{}`", this(change), target(change)),
    help: |_| None,
};
