//! A parameter in a resource path takes more values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "resource-path-param-widened",
    level: Level::Minor,
    title: "A parameter in a resource path takes more values",
    why: "Paths that clients give today are still taken.",
    example: Example {
        baseline: r"public client class Api {
    resource function get users/[int id]() returns int => 1;
}
",
        current: r"public client class Api {
    resource function get users/[int|string id]() returns int => 1;
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
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::PathParameter(_),
                fact: Fact::Type(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Input),
                ..
            }
        )
    },
    message: |change| format!("{} takes more values{}", this(change), difference(change)),
    help: |_| None,
};
