//! The `init` method of a class is no longer public.

use crate::diff::{Change, Fact, MethodKind, Owner, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "init-became-private",
    level: Level::Major,
    title: "The `init` method of a class is no longer public",
    why: "Clients can no longer make objects of the class with `new`.",
    example: Example {
        baseline: r"public class Counter {
    public int value = 0;

    public function init() {
        self.value = 1;
    }

    function step() {
    }
}
",
        current: r"public class Counter {
    public int value = 0;

    function init() {
        self.value = 1;
    }

    function step() {
    }
}
",
        client: r"public function main() {
    lib:Counter counter = new;
}
",
    },
    instead: "Leave `init` public and mark it `@deprecated`; offer a function that makes the object.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change { subject: Subject::Method(Owner::Class, MethodKind::Init), fact: Fact::MadePrivate { .. }, .. }
        )
    },
    message: |change| format!("{} is no longer public{}", this(change), deprecation(change)),
    help: |_| None,
};
