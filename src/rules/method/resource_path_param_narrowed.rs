//! A parameter in a resource path takes fewer values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "resource-path-param-narrowed",
    level: Level::Major,
    title: "A parameter in a resource path takes fewer values",
    why: "Paths that clients give today no longer compile, or are answered with \"not found\".",
    example: Example {
        baseline: r"public client class Api {
    resource function get users/[int|string id]() returns int => 1;
}
",
        current: r"public client class Api {
    resource function get users/[int id]() returns int => 1;
}
",
        client: r#"public function main() {
    lib:Api api = new;
    int user = api->/users/["anna"]();
}
"#,
    },
    instead: "Take the old type, and answer with an error what can no longer be found.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::PathParameter(_),
                fact: Fact::Type(Comparison { relation: Relation::Narrower, .. }),
                position: Some(Position::Input | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} takes fewer values{}", this(change), difference(change)),
    help: |_| None,
};
