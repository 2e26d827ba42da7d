//! A field of a class has another type.

use crate::diff::{Change, Owner, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-field-changed",
    level: Level::Major,
    title: "A field of a class has another type",
    why: "Some values came and some went, or the field differs in a way that no finer rule knows.",
    example: Example {
        baseline: r"public class Timer {
    public int seconds = 0;
}
",
        current: r"public class Timer {
    public decimal seconds = 0;
}
",
        client: r"public function main() {
    lib:Timer timer = new;
    int seconds = timer.seconds;
}
",
    },
    instead: "Keep the field and add another one of the new type.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Member(Owner::Class | Owner::Service), .. }),
    message: |change| format!("{} has another type{}", this(change), difference(change)),
    help: |_| None,
};
