//! A resource method was added to a class.

use crate::diff::{Change, Fact, MethodKind, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "resource-added",
    level: Level::Minor,
    title: "A resource method was added to a class",
    why: "Nobody calls a resource that was not there yet.",
    example: Example {
        baseline: r"public client class Api {
    resource function get users() returns int => 1;
}
",
        current: r"public client class Api {
    resource function get users() returns int => 1;

    resource function get groups() returns int => 1;
}
",
        client: r"client class Fake {
    resource function get users() returns int => 2;
}

public function main() {
    lib:Api api = new Fake();
}
",
    },
    instead: "Nothing to do.",
    caveat: Some(
        "Relying on the structure of the class: a class of a client that stands in for it lacks the \
         resource.",
    ),
    applies: |change| {
        matches!(change, Change { subject: Subject::Method(Owner::Class, MethodKind::Resource), fact: Fact::Added, .. })
    },
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
