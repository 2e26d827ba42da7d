//! A public constant has another name.

use crate::diff::{Change, Fact, Subject};
use crate::rules::forward::constant_alias;
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "constant-name-changed",
    level: Level::Major,
    title: "A public constant has another name",
    why: "Clients that use the old name no longer compile.",
    example: Example {
        baseline: r#"public const LIMIT = "ten at most";
"#,
        current: r#"public const MOST = "ten at most";
"#,
        client: r"public function main() {
    string most = lib:LIMIT;
}
",
    },
    instead: "Keep the old name as a deprecated constant that is equal to the new one.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Constant, fact: Fact::Renamed { .. }, .. }),
    message: |change| format!("{} was renamed to `{}`", this(change), target(change)),
    help: |change| Some(constant_alias(change)),
};
