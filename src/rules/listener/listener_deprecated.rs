//! A public listener was deprecated.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "listener-deprecated",
    level: Level::Minor,
    title: "A public listener was deprecated",
    why: "It works as before.",
    example: Example {
        baseline: r"import ballerina/http;

public listener http:Listener main = new (8080);
",
        current: r"import ballerina/http;

# The way in.
# # Deprecated
# Use `entry` instead.
@deprecated
public listener http:Listener main = new (8080);
",
        client: r"service /hello on lib:main {
}
",
    },
    instead: "Name the successor in the `# # Deprecated` section.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Listener, fact: Fact::Deprecated, .. }),
    message: |change| format!("{} was deprecated", this(change)),
    help: |_| None,
};
