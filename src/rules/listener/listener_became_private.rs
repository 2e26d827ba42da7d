//! A public listener is no longer public.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "listener-became-private",
    level: Level::Major,
    title: "A public listener is no longer public",
    why: "Services of clients that are attached to it no longer compile.",
    example: Example {
        baseline: r"import ballerina/http;

public listener http:Listener main = new (8080);

public listener http:Listener admin = new (9090);
",
        current: r"import ballerina/http;

public listener http:Listener main = new (8080);

listener http:Listener admin = new (9090);
",
        client: r"service /hello on lib:admin {
}
",
    },
    instead: "Leave it public and mark it `@deprecated`.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Listener, fact: Fact::MadePrivate { .. }, .. }),
    message: |change| format!("{} is no longer public{}", this(change), deprecation(change)),
    help: |_| None,
};
