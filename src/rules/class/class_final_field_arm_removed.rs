//! A final field of a class lost a whole kind of value.

use crate::diff::{Change, Comparison, Fact, Owner, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-final-field-arm-removed",
    level: Level::Minor,
    title: "A final field of a class lost a whole kind of value",
    why: "What still comes fits wherever it was kept.",
    example: Example {
        baseline: r"public class Timer {
    public final int|string seconds = 0;
}
",
        current: r"public class Timer {
    public final int seconds = 0;
}
",
        client: r"public function main() {
    lib:Timer timer = new;
    var seconds = timer.seconds;
    if seconds is string {
        return;
    }
}
",
    },
    instead: "Nothing to do for most clients.",
    caveat: Some(
        "Testing an inferred (`var`) field with `is` for the kind that is gone: the compiler calls the \
         test incompatible.",
    ),
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Member(Owner::Class | Owner::Service),
                fact: Fact::Type(Comparison { relation: Relation::Narrower, arm_gone: true, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} lost a whole kind of value{}", this(change), difference(change)),
    help: |_| None,
};
