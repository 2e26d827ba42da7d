//! A service answers at another base path.

use crate::diff::{Change, Subject};
use crate::rules::words::{otherwise, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "service-changed",
    level: Level::Major,
    title: "A service answers at another base path",
    why: "Clients have the base path written down: under the old one they are answered with \"not \
          found\".",
    example: Example {
        baseline: r"import ballerina/http;

service /orders on new http:Listener(8080) {
    resource function get count() returns int => 1;
}
",
        current: r"import ballerina/http;

service /purchases on new http:Listener(8080) {
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
    instead: "Offer the service under both base paths.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Service, .. }),
    message: |change| format!("{} answers elsewhere now{}", this(change), otherwise(change)),
    help: |_| None,
};
