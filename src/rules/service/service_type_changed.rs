//! A service has another service type.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "service-type-changed",
    level: Level::Minor,
    title: "A service has another service type",
    why: "What the service offers over the network are its methods, and they are told on their own.",
    example: Example {
        baseline: r"import ballerina/http;

service http:Service /orders on new http:Listener(8080) {
    resource function get count() returns int => 1;
}
",
        current: r"import ballerina/http;

service http:InterceptableService /orders on new http:Listener(8080) {
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
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Service, fact: Fact::Type(_), .. }),
    message: |change| format!("{} has another service type", this(change)),
    help: |_| None,
};
