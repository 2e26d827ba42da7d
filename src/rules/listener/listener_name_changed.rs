//! A public listener has another name.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "listener-name-changed",
    level: Level::Major,
    title: "A public listener has another name",
    why: "Services of clients that are attached to it by the old name no longer compile.",
    example: Example {
        baseline: r"import ballerina/http;

public listener http:Listener main = new (8080);
",
        current: r"import ballerina/http;

public listener http:Listener entry = new (8080);
",
        client: r"service /hello on lib:main {
}
",
    },
    instead: "Keep the old name; two names for one port cannot both listen.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Listener, fact: Fact::Renamed { .. }, .. }),
    message: |change| format!("{} was renamed to `{}`", this(change), target(change)),
    help: |_| None,
};
