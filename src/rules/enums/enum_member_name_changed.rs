//! A member of an enum has another name.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "enum-member-name-changed",
    level: Level::Major,
    title: "A member of an enum has another name",
    why: "Clients that use the old name no longer compile.",
    example: Example {
        baseline: r#"public enum Colour {
    RED = "r",
    BLUE = "b"
}
"#,
        current: r#"public enum Colour {
    RED = "r",
    AZURE = "b"
}
"#,
        client: r"public function main() {
    lib:Colour colour = lib:BLUE;
}
",
    },
    instead: "Keep the old member as deprecated; both may have the same value.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::EnumMember, fact: Fact::Renamed { .. }, .. }),
    message: |change| format!("{} was renamed to `{}`", this(change), target(change)),
    help: |_| None,
};
