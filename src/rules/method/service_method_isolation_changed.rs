//! A method of a service is isolated or transactional now, or no longer.

use crate::diff::{Change, Fact, Owner, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "service-method-isolation-changed",
    level: Level::Patch,
    title: "A method of a service is isolated or transactional now, or no longer",
    why: "Clients call it over the network, where the qualifier does not show.",
    example: Example {
        baseline: r"import ballerina/http;

service /orders on new http:Listener(8080) {
    resource function get count() returns int => 1;
}
",
        current: r"import ballerina/http;

service /orders on new http:Listener(8080) {
    isolated resource function get count() returns int => 1;
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
                subject: Subject::Method(Owner::Service, _),
                fact: Fact::QualifierAdded(Qualifier::Isolated)
                    | Fact::QualifierAdded(Qualifier::Transactional)
                    | Fact::QualifierRemoved(Qualifier::Isolated)
                    | Fact::QualifierRemoved(Qualifier::Transactional),
                ..
            }
        )
    },
    message: |change| format!("the qualifiers of {} differ", this(change)),
    help: |_| None,
};
