//! An enum member has another value.

use crate::diff::{Change, Subject};
use crate::rules::words::{otherwise, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "enum-member-changed",
    level: Level::Major,
    title: "An enum member has another value",
    why: "The value travels: it stands in JSON, in databases and in the literals of clients. With another \
          value those no longer fit.",
    example: Example {
        baseline: r#"public enum Colour {
    RED = "red",
    BLUE = "blue"
}
"#,
        current: r#"public enum Colour {
    RED = "red",
    BLUE = "azure"
}
"#,
        client: r#"public function main() {
    lib:Colour colour = "blue";
}
"#,
    },
    instead: "Keep the value and add a member with the new one.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::EnumMember, .. }),
    message: |change| format!("{} has another value{}", this(change), otherwise(change)),
    help: |_| None,
};
