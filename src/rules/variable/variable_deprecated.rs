//! A public variable was deprecated.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "variable-deprecated",
    level: Level::Minor,
    title: "A public variable was deprecated",
    why: "It works as before. Clients that use it get a warning.",
    example: Example {
        baseline: "public final int level = 1;\n",
        current: r"# How loud it is.
# # Deprecated
# Use `volume` instead.
@deprecated
public final int level = 1;
",
        client: r"public function main() {
    int level = lib:level;
}
",
    },
    instead: "Name the successor in the `# # Deprecated` section.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Variable, fact: Fact::Deprecated, .. }),
    message: |change| format!("{} was deprecated", this(change)),
    help: |_| None,
};
