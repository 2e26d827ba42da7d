//! A parameter of a method that clients implement got a default.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-param-became-defaultable",
    level: Level::Major,
    title: "A parameter of a method that clients implement got a default",
    why: "The library may now call the method without the argument. Methods of clients that demand it no \
          longer implement the object type.",
    example: Example {
        baseline: r"public type Sink object {
    public function write(string line, int level);
};

public function log(Sink sink) {
}
",
        current: r"public type Sink object {
    public function write(string line, int level = 0);
};

public function log(Sink sink) {
}
",
        client: r"class Console {
    *lib:Sink;
    public function write(string line, int level) {
    }
}
",
    },
    instead: "Keep the parameter required, and let the library always pass the value.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change { subject: Subject::Parameter(Some(Owner::ObjectType)), fact: Fact::BecameDefaultable, .. }
        )
    },
    message: |change| format!("{} has a default now, and classes that implement the method demand it", this(change)),
    help: |_| None,
};
