//! The initial value of a field of a class differs.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-field-value-changed",
    level: Level::Patch,
    title: "The initial value of a field of a class differs",
    why: "Clients see the name and the type of the field.",
    example: Example {
        baseline: r"public class Timer {
    public int seconds = 0;
}
",
        current: r"public class Timer {
    public int seconds = 1;
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
                subject: Subject::Member(_),
                fact: Fact::DefaultAdded | Fact::DefaultRemoved | Fact::DefaultChanged | Fact::ValueChanged,
                ..
            }
        )
    },
    message: |change| format!("the initial value of {} differs", this(change)),
    help: |_| None,
};
