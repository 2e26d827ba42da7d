//! A public listener is set up in another way.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "listener-value-changed",
    level: Level::Minor,
    title: "A public listener is set up in another way",
    why: "Services still compile; port, host or options may be others.",
    example: Example {
        baseline: r"import ballerina/http;

public listener http:Listener main = new (8080);
",
        current: r"import ballerina/http;

public listener http:Listener main = new (9090);
",
        client: r"service /hello on lib:main {
}
",
    },
    instead: "Make what may change a `configurable`, and keep its default.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Listener,
                fact: Fact::ListenerChanged | Fact::ValueChanged | Fact::DefaultChanged,
                ..
            }
        )
    },
    message: |change| format!("{} is set up in another way", this(change)),
    help: |_| None,
};
