//! A public method was removed.

use crate::diff::{Change, Fact, MethodKind, Owner, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "method-removed",
    level: Level::Major,
    title: "A public method was removed",
    why: "Every call of it is a compile error.",
    example: Example {
        baseline: r"public class Counter {
    public function next() returns int => 1;

    public function reset() {
    }
}
",
        current: r"public class Counter {
    public function next() returns int => 1;
}
",
        client: r"public function main() {
    lib:Counter counter = new;
    counter.reset();
}
",
    },
    instead: "Keep the method, mark it `@deprecated` and remove it with the next major version.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Method(
                    Owner::Class | Owner::ObjectType | Owner::OutgoingObjectType,
                    MethodKind::Plain | MethodKind::Remote
                ),
                fact: Fact::Removed { .. },
                ..
            }
        )
    },
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
