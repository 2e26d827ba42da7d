//! A public class was removed.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-removed",
    level: Level::Major,
    title: "A public class was removed",
    why: "Clients that make its objects or name the class no longer compile.",
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
",
        client: r"public function main() {
    lib:Timer timer = new;
}
",
    },
    instead: "Keep the class, mark it `@deprecated` and remove it with the next major version.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Class, fact: Fact::Removed { .. }, .. }),
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
