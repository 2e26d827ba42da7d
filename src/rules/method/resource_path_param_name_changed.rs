//! A parameter in a resource path has another name.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "resource-path-param-name-changed",
    level: Level::Patch,
    title: "A parameter in a resource path has another name",
    why: "Path parameters are given by their place in the path; the name is only known inside.",
    example: Example {
        baseline: r"public client class Api {
    resource function get users/[int id]() returns int => 1;
}
",
        current: r"public client class Api {
    resource function get users/[int number]() returns int => 1;
}
",
        client: r"public function main() {
    lib:Api api = new;
    int user = api->/users/[7]();
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::PathParameter(_), fact: Fact::LabelChanged, .. }),
    message: |change| format!("{} has another name", this(change)),
    help: |_| None,
};
