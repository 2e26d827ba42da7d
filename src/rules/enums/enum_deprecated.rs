//! A public enum was deprecated.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "enum-deprecated",
    level: Level::Minor,
    title: "A public enum was deprecated",
    why: "It works as before. Clients that name it get a warning.",
    example: Example {
        baseline: r"public enum Size {
    SMALL,
    LARGE
}
",
        current: r"# How large something is.
# # Deprecated
# Use `Extent` instead.
@deprecated
public enum Size {
    SMALL,
    LARGE
}
",
        client: r"public function main() {
    lib:Size size = lib:SMALL;
}
",
    },
    instead: "Name the successor in the `# # Deprecated` section.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Enum, fact: Fact::Deprecated, .. }),
    message: |change| format!("{} was deprecated", this(change)),
    help: |_| None,
};
