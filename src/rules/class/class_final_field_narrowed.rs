//! A final field of a class holds fewer values.

use crate::diff::{Change, Comparison, Fact, Owner, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-final-field-narrowed",
    level: Level::Minor,
    title: "A final field of a class holds fewer values",
    why: "What still comes fits wherever it was kept.",
    example: Example {
        baseline: r"public class Timer {
    public final int seconds = 0;
}
",
        current: r"public class Timer {
    public final byte seconds = 0;
}
",
        client: r"public function main() {
    lib:Timer timer = new;
    int seconds = timer.seconds;
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Member(Owner::Class | Owner::Service),
                fact: Fact::Type(Comparison { relation: Relation::Narrower, arm_gone: false, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} holds fewer values{}", this(change), difference(change)),
    help: |_| None,
};
