//! An enum became something else.

use crate::diff::{Change, Subject};
use crate::rules::words::{difference, otherwise, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "enum-changed",
    level: Level::Major,
    title: "An enum became something else",
    why: "The name is still there but no longer names an enum, or the enum differs in a way that no finer \
          rule knows.",
    example: Example {
        baseline: r"public enum Colour {
    RED,
    BLUE
}
",
        current: r#"public const Colour = "RED";
"#,
        client: r"public function main() {
    lib:Colour colour = lib:RED;
}
",
    },
    instead: "Keep the enum and give the new thing a name of its own.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Enum, .. }),
    message: |change| format!("{} is something else now{}{}", this(change), difference(change), otherwise(change)),
    help: |_| None,
};
