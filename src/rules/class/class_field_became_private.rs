//! A field of a class is no longer public.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-field-became-private",
    level: Level::Major,
    title: "A field of a class is no longer public",
    why: "Clients that read the field no longer compile.",
    example: Example {
        baseline: r"public class Timer {
    public int seconds = 0;
    public int minutes = 0;
    int hours = 0;
}
",
        current: r"public class Timer {
    public int seconds = 0;
    int minutes = 0;
    int hours = 0;
}
",
        client: r"public function main() {
    lib:Timer timer = new;
    int minutes = timer.minutes;
}
",
    },
    instead: "Leave it public and mark it `@deprecated`.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change { subject: Subject::Member(Owner::Class | Owner::Service), fact: Fact::MadePrivate { .. }, .. }
        )
    },
    message: |change| format!("{} is no longer public{}", this(change), deprecation(change)),
    help: |_| None,
};
