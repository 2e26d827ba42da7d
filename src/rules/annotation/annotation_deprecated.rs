//! A public annotation was deprecated.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "annotation-deprecated",
    level: Level::Minor,
    title: "A public annotation was deprecated",
    why: "It works as before.",
    example: Example {
        baseline: "public annotation Audited on function;\n",
        current: r"# Marks what is written down.
# # Deprecated
# Everything is written down.
@deprecated
public annotation Audited on function;
",
        client: r"@lib:Audited
public function main() {
}
",
    },
    instead: "Name the successor in the `# # Deprecated` section.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Annotation, fact: Fact::Deprecated, .. }),
    message: |change| format!("{} was deprecated", this(change)),
    help: |_| None,
};
