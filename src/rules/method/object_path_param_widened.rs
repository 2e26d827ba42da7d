//! A parameter in a resource path that clients implement takes more values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-path-param-widened",
    level: Level::Major,
    title: "A parameter in a resource path that clients implement takes more values",
    why: "The library may pass values that the resources of clients do not take.",
    example: Example {
        baseline: r"public type Api client object {
    resource function get users/[int id]() returns int;
};

public function run(Api api) {
}
",
        current: r"public type Api client object {
    resource function get users/[int|string id]() returns int;
};

public function run(Api api) {
}
",
        client: r"client class Mock {
    *lib:Api;
    resource function get users/[int id]() returns int => 1;
}
",
    },
    instead: "Add a second object type with the wider resource, and accept both.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::PathParameter(_),
                fact: Fact::Type(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Output | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} takes more values{}", this(change), difference(change)),
    help: |_| None,
};
