//! A service was added.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "service-added",
    level: Level::Minor,
    title: "A service was added",
    why: "Nobody calls a service that was not there yet.",
    example: Example {
        baseline: r"import ballerina/http;

listener http:Listener main = new (8080);

service /orders on main {
    resource function get count() returns int => 1;
}
",
        current: r#"import ballerina/http;

listener http:Listener main = new (8080);

service /orders on main {
    resource function get count() returns int => 1;
}

service /users on main {
    resource function get names() returns string => "";
}
"#,
        client: r#"import ballerina/http;

public function main() returns error? {
    http:Client orders = check new ("http://localhost:8080");
    int count = check orders->/orders/count;
}
"#,
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Service, fact: Fact::Added, .. }),
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
