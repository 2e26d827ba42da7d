//! A public enum has another name.

use crate::diff::{Change, Fact, Subject};
use crate::rules::forward::alias;
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "enum-name-changed",
    level: Level::Major,
    title: "A public enum has another name",
    why: "Clients that use the old name no longer compile.",
    example: Example {
        baseline: r"public enum Size {
    SMALL,
    LARGE
}
",
        current: r"public enum Extent {
    SMALL,
    LARGE
}
",
        client: r"public function main() {
    lib:Size size = lib:SMALL;
}
",
    },
    instead: "Keep the old name as a deprecated alias of the new one.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Enum, fact: Fact::Renamed { .. }, .. }),
    message: |change| format!("{} was renamed to `{}`", this(change), target(change)),
    help: |change| Some(alias(change)),
};
