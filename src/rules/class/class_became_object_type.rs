//! A class became an object type.

use crate::diff::{Change, Fact, ItemKind, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-became-object-type",
    level: Level::Major,
    title: "A class became an object type",
    why: "An object type has no `new`: clients that make objects of it no longer compile.",
    example: Example {
        baseline: r"public class Timer {
    public function reset() {
    }
}
",
        current: r"public type Timer object {
    public function reset();
};
",
        client: r"public function main() {
    lib:Timer timer = new;
}
",
    },
    instead: "Keep the class, and add the object type under a name of its own; let the class include it.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Class, fact: Fact::Became { to: ItemKind::ObjectType, .. }, .. })
    },
    message: |change| format!("{} is an object type now, without `new`", this(change)),
    help: |_| None,
};
