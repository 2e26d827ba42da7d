//! A service is `isolated` now, or no longer.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "service-isolation-changed",
    level: Level::Patch,
    title: "A service is `isolated` now, or no longer",
    why: "Clients call it over the network, where the qualifier does not show.",
    example: Example {
        baseline: r"import ballerina/http;

service /orders on new http:Listener(8080) {
    resource function get count() returns int => 1;
}
",
        current: r"import ballerina/http;

isolated service /orders on new http:Listener(8080) {
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
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Service,
                fact: Fact::QualifierAdded(Qualifier::Isolated) | Fact::QualifierRemoved(Qualifier::Isolated),
                ..
            }
        )
    },
    message: |change| format!("the qualifiers of {} differ", this(change)),
    help: |_| None,
};
