//! A service was deprecated.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "service-deprecated",
    level: Level::Minor,
    title: "A service was deprecated",
    why: "It answers as before.",
    example: Example {
        baseline: r"import ballerina/http;

service /orders on new http:Listener(8080) {
    resource function get count() returns int => 1;
}
",
        current: r"import ballerina/http;

# Orders.
# # Deprecated
# Use `/purchases` instead.
@deprecated
service /orders on new http:Listener(8080) {
    resource function get count() returns int => 1;
}
",
        client: r#"import ballerina/http;

public function main() returns error? {
    http:Client orders = check new ("http://localhost:8080");
    int count = check orders->/orders/count;
}
"#,
    },
    instead: "Say in the documentation where to go instead.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Service, fact: Fact::Deprecated, .. }),
    message: |change| format!("{} was deprecated", this(change)),
    help: |_| None,
};
