//! A configurable without default was added.

use crate::diff::{Change, Fact, Form, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "configurable-required-added",
    level: Level::Major,
    title: "A configurable without default was added",
    why: "Programs start with the configuration that they have. Without a value for the new variable they \
          no longer start.",
    example: Example {
        baseline: r"public function run() {
}
",
        current: r"configurable string token = ?;

public function run() {
}
",
        client: r"-- Config.toml --
[acme.lib]
level = 1
",
    },
    instead: "Give it a default, `()` for example, and go on without when it is missing.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Configurable, fact: Fact::AddedAs(Form::Required), .. })
    },
    message: |change| format!("{} was added and must be configured", this(change)),
    help: |_| None,
};
