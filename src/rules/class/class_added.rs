//! A public class was added.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-added",
    level: Level::Minor,
    title: "A public class was added",
    why: "Nobody makes objects of a class that was not there yet.",
    example: Example {
        baseline: r"public class Counter {
    public int value = 0;
}
",
        current: r"public class Counter {
    public int value = 0;
}

public class Timer {
    public int seconds = 0;
}
",
        client: r"public function main() {
    lib:Counter counter = new;
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Class, fact: Fact::Added, .. }),
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
