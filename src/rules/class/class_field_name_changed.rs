//! A field of a class has another name.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-field-name-changed",
    level: Level::Major,
    title: "A field of a class has another name",
    why: "Clients that use the old name no longer compile.",
    example: Example {
        baseline: r"public class Timer {
    public int seconds = 0;
}
",
        current: r"public class Timer {
    public int elapsed = 0;
}
",
        client: r"public function main() {
    lib:Timer timer = new;
    int seconds = timer.seconds;
}
",
    },
    instead: "Keep the old field as deprecated, and keep both up to date.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change { subject: Subject::Member(Owner::Class | Owner::Service), fact: Fact::Renamed { .. }, .. }
        )
    },
    message: |change| format!("{} was renamed to `{}`", this(change), target(change)),
    help: |_| None,
};
