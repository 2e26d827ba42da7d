//! A type of constants is an enum of the same values now.

use crate::diff::{Change, Fact, ItemKind, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "type-became-enum",
    level: Level::Minor,
    title: "A type of constants is an enum of the same values now",
    why: "It has the same name and the same values; its members can be named besides.",
    example: Example {
        baseline: r#"public type Colour "RED"|"BLUE";
"#,
        current: r"public enum Colour {
    RED,
    BLUE
}
",
        client: r#"public function main() {
    lib:Colour colour = "RED";
}
"#,
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Type, fact: Fact::Became { to: ItemKind::Enum, .. }, .. })
    },
    message: |change| format!("{} is an enum of the same values now", this(change)),
    help: |_| None,
};
