//! A parameter in a resource path that clients implement takes fewer values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-path-param-narrowed",
    level: Level::Minor,
    title: "A parameter in a resource path that clients implement takes fewer values",
    why: "Resources of clients take more than is passed to them now.",
    example: Example {
        baseline: r"public type Api client object {
    resource function get users/[int|string id]() returns int;
};

public function run(Api api) {
}
",
        current: r"public type Api client object {
    resource function get users/[int id]() returns int;
};

public function run(Api api) {
}
",
        client: r"client class Mock {
    *lib:Api;
    resource function get users/[int|string id]() returns int => 1;
}
",
    },
    instead: "Nothing to do for clients that implement it.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::PathParameter(_),
                fact: Fact::Type(Comparison { relation: Relation::Narrower, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} takes fewer values{}", this(change), difference(change)),
    help: |_| None,
};
