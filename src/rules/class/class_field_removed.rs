//! A public field was removed from a class.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-field-removed",
    level: Level::Major,
    title: "A public field was removed from a class",
    why: "Clients that read the field no longer compile.",
    example: Example {
        baseline: r"public class Timer {
    public int seconds = 0;
    public int minutes = 0;
}
",
        current: r"public class Timer {
    public int seconds = 0;
}
",
        client: r"public function main() {
    lib:Timer timer = new;
    int minutes = timer.minutes;
}
",
    },
    instead: "Keep the field and mark it `@deprecated`.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change { subject: Subject::Member(Owner::Class | Owner::Service), fact: Fact::Removed { .. }, .. }
        )
    },
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
