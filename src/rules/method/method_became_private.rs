//! A public method is no longer public.

use crate::diff::{Change, Fact, MethodKind, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "method-became-private",
    level: Level::Major,
    title: "A public method is no longer public",
    why: "The method is still there, but clients no longer see it: for them this is a removal.",
    example: Example {
        baseline: r"public class Counter {
    public function next() returns int => 1;

    public function reset() {
    }

    function step() {
    }
}
",
        current: r"public class Counter {
    public function next() returns int => 1;

    function reset() {
    }

    function step() {
    }
}
",
        client: r"public function main() {
    lib:Counter counter = new;
    counter.reset();
}
",
    },
    instead: "Leave it public and mark it `@deprecated`.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Method(_, MethodKind::Plain | MethodKind::Remote | MethodKind::Resource),
                fact: Fact::MadePrivate { .. },
                ..
            }
        )
    },
    message: |change| format!("{} is no longer public{}", this(change), deprecation(change)),
    help: |_| None,
};
