//! A parameter in a resource path has another type.

use crate::diff::{Change, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "resource-path-param-changed",
    level: Level::Major,
    title: "A parameter in a resource path has another type",
    why: "Some of the paths that clients give are no longer taken, or the parameter differs in a way that \
          no finer rule knows.",
    example: Example {
        baseline: r"public client class Api {
    resource function get users/[int id]() returns int => 1;
}
",
        current: r"public client class Api {
    resource function get users/[string id]() returns int => 1;
}
",
        client: r"public function main() {
    lib:Api api = new;
    int user = api->/users/[7]();
}
",
    },
    instead: "Take the union of the old and the new type.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::PathParameter(_), .. }),
    message: |change| format!("{} has another type{}", this(change), difference(change)),
    help: |_| None,
};
