//! A constant is a member of an enum now.

use crate::diff::{Change, Fact, ItemKind, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "constant-became-enum-member",
    level: Level::Patch,
    title: "A constant is a member of an enum now",
    why: "Clients find it under the same name and with the same value.",
    example: Example {
        baseline: r#"public const RED = "RED";
public type Colour RED;
"#,
        current: r"public enum Colour {
    RED
}
",
        client: r"public function main() {
    string red = lib:RED;
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Constant, fact: Fact::Became { to: ItemKind::EnumMember, .. }, .. })
    },
    message: |change| format!("{} is a member of an enum now", this(change)),
    help: |_| None,
};
