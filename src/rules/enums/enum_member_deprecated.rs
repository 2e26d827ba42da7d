//! A member of an enum was deprecated.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "enum-member-deprecated",
    level: Level::Minor,
    title: "A member of an enum was deprecated",
    why: "It works as before. Clients that use it get a warning.",
    example: Example {
        baseline: r"public enum Colour {
    RED,
    BLUE
}
",
        current: r"public enum Colour {
    RED,
    # Blue.
    # # Deprecated
    # Use `RED` instead.
    @deprecated
    BLUE
}
",
        client: r"public function main() {
    lib:Colour colour = lib:BLUE;
}
",
    },
    instead: "Name the successor in the `# # Deprecated` section.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::EnumMember, fact: Fact::Deprecated, .. }),
    message: |change| format!("{} was deprecated", this(change)),
    help: |_| None,
};
