//! A field of a class that clients may write takes fewer values.

use crate::diff::{Change, Comparison, Fact, Owner, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-field-narrowed",
    level: Level::Major,
    title: "A field of a class that clients may write takes fewer values",
    why: "Clients that assign one of the values that are gone no longer compile.",
    example: Example {
        baseline: r"public class Timer {
    public int? seconds = 0;
}
",
        current: r"public class Timer {
    public int seconds = 0;
}
",
        client: r"public function main() {
    lib:Timer timer = new;
    timer.seconds = ();
}
",
    },
    instead: "Leave the field as it is and add another one.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Member(Owner::Class | Owner::Service),
                fact: Fact::Type(Comparison { relation: Relation::Narrower, .. }),
                position: Some(Position::Input | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} takes fewer values{}", this(change), difference(change)),
    help: |_| None,
};
