//! A public listener has another type.

use crate::diff::{Change, Subject};
use crate::rules::words::{difference, otherwise, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "listener-changed",
    level: Level::Major,
    title: "A public listener has another type",
    why: "Services of clients are written for one kind of listener and cannot be attached to another.",
    example: Example {
        baseline: r"import ballerina/http;

public listener http:Listener main = new (8080);
",
        current: r"import ballerina/tcp;

public listener tcp:Listener main = new (8080);
",
        client: r"service /hello on lib:main {
}
",
    },
    instead: "Keep the listener and add one of the new type.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Listener, .. }),
    message: |change| format!("{} has another type{}{}", this(change), difference(change), otherwise(change)),
    help: |_| None,
};
