//! An object type became a class.

use crate::diff::{Change, Fact, ItemKind, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-became-class",
    level: Level::Minor,
    title: "An object type became a class with the same members",
    why: "Clients use, implement and include it as before; they can make objects of it with `new` besides.",
    example: Example {
        baseline: r"public type Timer object {
    public function reset();
};
",
        current: r"public class Timer {
    public function reset() {
    }
}
",
        client: r"class Watch {
    *lib:Timer;

    public function reset() {
    }
}

public function main() {
    lib:Timer timer = new Watch();
    timer.reset();
}
",
    },
    instead: "Nothing to do; keep all members public, so that clients can go on implementing it.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::ObjectType, fact: Fact::Became { to: ItemKind::Class, .. }, .. })
    },
    message: |change| format!("{} is a class now", this(change)),
    help: |_| None,
};
