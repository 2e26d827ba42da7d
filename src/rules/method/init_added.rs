//! The `init` method of a class became public.

use crate::diff::{Change, Fact, MethodKind, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "init-added",
    level: Level::Minor,
    title: "The `init` method of a class became public",
    why: "Clients could not make objects of the class themselves; now they can.",
    example: Example {
        baseline: r"public class Counter {
    public int value = 0;

    function init() {
        self.value = 1;
    }

    function step() {
    }
}
",
        current: r"public class Counter {
    public int value = 0;

    public function init() {
        self.value = 1;
    }

    function step() {
    }
}
",
        client: "function value(lib:Counter counter) returns int => counter.value;\n",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Method(Owner::Class, MethodKind::Init), fact: Fact::Added, .. })
    },
    message: |change| format!("{} became public", this(change)),
    help: |_| None,
};
