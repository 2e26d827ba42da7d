//! A service offers one more method.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "service-method-added",
    level: Level::Minor,
    title: "A service offers one more method",
    why: "Over the network nobody calls what was not there yet.",
    example: Example {
        baseline: r"import ballerina/http;

service /orders on new http:Listener(8080) {
    resource function get count() returns int => 1;
}
",
        current: r"import ballerina/http;

service /orders on new http:Listener(8080) {
    resource function get count() returns int => 1;

    resource function get total() returns int => 1;
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
    applies: |change| matches!(change, Change { subject: Subject::Method(Owner::Service, _), fact: Fact::Added, .. }),
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
