//! A service was removed.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "service-removed",
    level: Level::Major,
    title: "A service was removed",
    why: "Requests of clients that were deployed long ago are answered with \"not found\".",
    example: Example {
        baseline: r#"import ballerina/http;

listener http:Listener main = new (8080);

service /orders on main {
    resource function get count() returns int => 1;
}

service /users on main {
    resource function get names() returns string => "";
}
"#,
        current: r"import ballerina/http;

listener http:Listener main = new (8080);

service /orders on main {
    resource function get count() returns int => 1;
}
",
        client: r#"import ballerina/http;

public function main() returns error? {
    http:Client users = check new ("http://localhost:8080");
    string names = check users->/users/names;
}
"#,
    },
    instead: "Keep the service until nobody calls it any more.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change { subject: Subject::Service, fact: Fact::Removed { .. } | Fact::MadePrivate { .. }, .. }
        )
    },
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
