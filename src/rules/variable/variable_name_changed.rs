//! A public variable has another name.

use crate::diff::{Change, Fact, Subject};
use crate::rules::forward::variable_alias;
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "variable-name-changed",
    level: Level::Major,
    title: "A public variable has another name",
    why: "Clients that use the old name no longer compile.",
    example: Example {
        baseline: r#"public final string started = "now";
"#,
        current: r#"public final string begun = "now";
"#,
        client: r"public function main() {
    string started = lib:started;
}
",
    },
    instead: "Keep the old name as a deprecated variable.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Variable, fact: Fact::Renamed { .. }, .. }),
    message: |change| format!("{} was renamed to `{}`", this(change), target(change)),
    help: |change| Some(variable_alias(change)),
};
