//! A field of a class became `final`.

use crate::diff::{Change, Fact, Owner, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-field-final-added",
    level: Level::Major,
    title: "A field of a class became `final`",
    why: "Clients that assign to the field no longer compile.",
    example: Example {
        baseline: r"public class Timer {
    public int seconds = 0;
}
",
        current: r"public class Timer {
    public final int seconds = 0;
}
",
        client: r"public function main() {
    lib:Timer timer = new;
    timer.seconds = 60;
}
",
    },
    instead: "Leave the field as it is.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Member(Owner::Class | Owner::Service),
                fact: Fact::QualifierAdded(Qualifier::Final),
                ..
            }
        )
    },
    message: |change| format!("{} became `final`", this(change)),
    help: |_| None,
};
