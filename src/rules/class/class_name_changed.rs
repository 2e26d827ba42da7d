//! A public class has another name.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-name-changed",
    level: Level::Major,
    title: "A public class has another name",
    why: "Clients that use the old name no longer compile, even though the class behind it is the same.",
    example: Example {
        baseline: r"public class Timer {
    public int seconds = 0;
}
",
        current: r"public class StopWatch {
    public int seconds = 0;
}
",
        client: r"public function main() {
    lib:Timer timer = new;
}
",
    },
    instead: "Keep the old class as deprecated; an alias keeps the name as a type, but `new` needs the \
              class itself.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Class, fact: Fact::Renamed { .. }, .. }),
    message: |change| format!("{} was renamed to `{}`", this(change), target(change)),
    help: |_| None,
};
