//! A public listener was removed.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "listener-removed",
    level: Level::Major,
    title: "A public listener was removed",
    why: "Services of clients that are attached to it no longer compile.",
    example: Example {
        baseline: r"import ballerina/http;

public listener http:Listener main = new (8080);

public listener http:Listener admin = new (9090, timeout = 5);
",
        current: r"import ballerina/http;

public listener http:Listener main = new (8080);
",
        client: r"service /hello on lib:admin {
}
",
    },
    instead: "Keep the listener and mark it `@deprecated`.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Listener, fact: Fact::Removed { .. }, .. }),
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
