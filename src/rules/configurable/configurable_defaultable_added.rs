//! A configurable with a default was added.

use crate::diff::{Change, Fact, Form, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "configurable-defaultable-added",
    level: Level::Minor,
    title: "A configurable with a default was added",
    why: "The configuration that programs have is still enough.",
    example: Example {
        baseline: r"public function run() {
}
",
        current: r"configurable int timeout = 30;

public function run() {
}
",
        client: r"-- Config.toml --
[acme.lib]
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change { subject: Subject::Configurable, fact: Fact::AddedAs(Form::Defaultable) | Fact::Added, .. }
        )
    },
    message: |change| format!("{} was added with a default", this(change)),
    help: |_| None,
};
