//! A value of an enum has one more name.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "enum-member-name-added",
    level: Level::Minor,
    title: "A member was added to an enum for a value that it has already",
    why: "The enum holds the same values; one of them has a second name now.",
    example: Example {
        baseline: r#"public enum Colour {
    GREY = "grey",
    RED = "red"
}
"#,
        current: r#"public enum Colour {
    GREY = "grey",
    GRAY = "grey",
    RED = "red"
}
"#,
        client: r"public function main() {
    lib:Colour colour = lib:GREY;
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::EnumMember, fact: Fact::Added, position: None, .. }),
    message: |change| format!("{} was added for a value that has a name already", this(change)),
    help: |_| None,
};
