//! A public field was added to a class.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-field-added",
    level: Level::Minor,
    title: "A public field was added to a class",
    why: "Nobody reads a field that was not there yet.",
    example: Example {
        baseline: r"public class Timer {
    public int seconds = 0;
}
",
        current: r"public class Timer {
    public int seconds = 0;
    public int minutes = 0;
}
",
        client: r"class Fake {
    public int seconds = 0;
}

public function main() {
    lib:Timer timer = new Fake();
}
",
    },
    instead: "Nothing to do for most clients.",
    caveat: Some(
        "Relying on the structure of the class: a class of a client that includes it, or stands in for \
         it, lacks the field.",
    ),
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Member(Owner::Class | Owner::Service),
                fact: Fact::Added | Fact::AddedAs(_),
                ..
            }
        )
    },
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
