//! A public method was added to a class.

use crate::diff::{Change, Fact, MethodKind, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "method-added",
    level: Level::Minor,
    title: "A public method was added to a class",
    why: "Nobody calls a method that was not there yet.",
    example: Example {
        baseline: r"public class Counter {
    public function next() returns int => 1;
}
",
        current: r"public class Counter {
    public function next() returns int => 1;

    public function reset() {
    }
}
",
        client: r"class Mine {
    *lib:Counter;

    public function next() returns int => 2;
}
",
    },
    instead: "Nothing to do for clients that call the class.",
    caveat: Some(
        "Relying on the structure of the class: a class of a client that includes it, or that has the \
         same structure and stands in for it, lacks the method.",
    ),
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Method(Owner::Class, MethodKind::Plain | MethodKind::Remote),
                fact: Fact::Added,
                ..
            }
        )
    },
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
