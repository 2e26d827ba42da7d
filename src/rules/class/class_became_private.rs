//! A public class is no longer public.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-became-private",
    level: Level::Major,
    title: "A public class is no longer public",
    why: "Clients can no longer name the class: for them this is a removal.",
    example: Example {
        baseline: r"public class Counter {
    public int value = 0;
}

public class Timer {
    public int seconds = 0;
}
",
        current: r"public class Counter {
    public int value = 0;
}

class Timer {
    public int seconds = 0;
}
",
        client: r"public function main() {
    lib:Timer timer = new;
}
",
    },
    instead: "Leave it public and mark it `@deprecated`.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Class, fact: Fact::MadePrivate { .. }, .. }),
    message: |change| format!("{} is no longer public{}", this(change), deprecation(change)),
    help: |_| None,
};
