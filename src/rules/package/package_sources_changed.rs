//! The sources differ in nothing that a client can see.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "package-sources-changed",
    level: Level::Patch,
    title: "The sources differ in nothing that a client can see",
    why: "Comments, white space, order and file names do not reach a client.",
    example: Example {
        baseline: r"public function run() {
}
",
        current: r"// One at a time.
public function run() {
}
",
        client: r"public function main() {
    lib:run();
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Package, fact: Fact::SourcesChanged, .. }),
    message: |change| {
        format!("the sources of {} differ, but nothing that clients see and that could be read", this(change))
    },
    help: |_| None,
};
