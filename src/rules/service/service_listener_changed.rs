//! A service is attached to another listener.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "service-listener-changed",
    level: Level::Minor,
    title: "A service is attached to another listener",
    why: "Its methods are the same. Port, host or protocol options may be others, which is a matter of \
          the deployment.",
    example: Example {
        baseline: r"import ballerina/http;

service /orders on new http:Listener(8080) {
    resource function get count() returns int => 1;
}
",
        current: r"import ballerina/http;

service /orders on new http:Listener(9090) {
    resource function get count() returns int => 1;
}
",
        client: r"import ballerina/http;

configurable string address = ?;

public function main() returns error? {
    http:Client orders = check new (address);
    int count = check orders->/orders/count;
}
",
    },
    instead: "Make what may change a `configurable`, and keep its default.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Service, fact: Fact::ListenerChanged, .. }),
    message: |change| format!("{} is attached to another listener", this(change)),
    help: |_| None,
};
