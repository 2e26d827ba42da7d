//! A field of a class is no longer `final`.

use crate::diff::{Change, Fact, Owner, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-field-final-removed",
    level: Level::Minor,
    title: "A field of a class is no longer `final`",
    why: "Clients that read the field still can, and now they may assign to it.",
    example: Example {
        baseline: r"public class Timer {
    public final int seconds = 0;
}
",
        current: r"public class Timer {
    public int seconds = 0;
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
                fact: Fact::QualifierRemoved(Qualifier::Final),
                ..
            }
        )
    },
    message: |change| format!("{} is no longer `final`", this(change)),
    help: |_| None,
};
