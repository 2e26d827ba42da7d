//! A type that clients only give holds more values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "type-incoming-widened",
    level: Level::Minor,
    title: "A type that clients only give holds more values",
    why: "Everything that clients give today is still taken.",
    example: Example {
        baseline: r"public type Id int;

public function find(Id id) {
}
",
        current: r"public type Id int|string;

public function find(Id id) {
}
",
        client: r"public function main() {
    lib:find(7);
}
",
    },
    instead: "Nothing to do, as long as the type is not returned anywhere.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Type | Subject::Enum | Subject::Record | Subject::ObjectType | Subject::Class,
                fact: Fact::Type(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Input),
                ..
            }
        )
    },
    message: |change| format!("{} got wider{}", this(change), difference(change)),
    help: |_| None,
};
