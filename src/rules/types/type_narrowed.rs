//! A type that clients give holds fewer values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "type-narrowed",
    level: Level::Major,
    title: "A type that clients give holds fewer values",
    why: "Clients that give one of the values that are gone no longer compile.",
    example: Example {
        baseline: r"public type Id int|string;

public function find(Id id) {
}
",
        current: r"public type Id int;

public function find(Id id) {
}
",
        client: r#"public function main() {
    lib:find("seven");
}
"#,
    },
    instead: "Leave the type as it is; refuse with an error what can no longer be handled.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Type | Subject::Enum | Subject::Record | Subject::ObjectType | Subject::Class,
                fact: Fact::Type(Comparison { relation: Relation::Narrower, .. }),
                position: Some(Position::Input | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} got narrower{}", this(change), difference(change)),
    help: |_| None,
};
