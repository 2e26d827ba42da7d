//! A service no longer offers a method.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "service-method-removed",
    level: Level::Major,
    title: "A service no longer offers a method",
    why: "Requests of clients that were deployed long ago are answered with \"not found\".",
    example: Example {
        baseline: r"import ballerina/http;

service /orders on new http:Listener(8080) {
    resource function get count() returns int => 1;

    resource function get total() returns int => 1;
}
",
        current: r"import ballerina/http;

service /orders on new http:Listener(8080) {
    resource function get count() returns int => 1;
}
",
        client: r#"import ballerina/http;

public function main() returns error? {
    http:Client orders = check new ("http://localhost:8080");
    int total = check orders->/orders/total;
}
"#,
    },
    instead: "Keep the method until nobody calls it any more; answer with a redirect to its successor.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Method(Owner::Service, _), fact: Fact::Removed { .. }, .. })
    },
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
