//! A public listener was added.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "listener-added",
    level: Level::Minor,
    title: "A public listener was added",
    why: "Nobody attaches a service to a listener that was not there yet.",
    example: Example {
        baseline: r"import ballerina/http;

public listener http:Listener main = new (8080);
",
        current: r"import ballerina/http;

public listener http:Listener main = new (8080);

public listener http:Listener admin = new (9090);
",
        client: r"service /hello on lib:main {
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Listener, fact: Fact::Added, .. }),
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
