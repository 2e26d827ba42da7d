//! An enum became a plain type.

use crate::diff::{Change, Fact, ItemKind, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "enum-became-type",
    level: Level::Major,
    title: "An enum became a plain type",
    why: "The members are gone as constants: `lib:RED` no longer compiles, even where the values are the \
          same.",
    example: Example {
        baseline: r"public enum Colour {
    RED,
    BLUE
}
",
        current: r#"public type Colour "RED"|"BLUE";
"#,
        client: r"public function main() {
    lib:Colour colour = lib:RED;
}
",
    },
    instead: "Keep the enum, or declare a constant for each of its members.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Enum, fact: Fact::Became { to: ItemKind::Type, .. }, .. })
    },
    message: |change| format!("{} is a plain type now, without constants", this(change)),
    help: |_| None,
};
