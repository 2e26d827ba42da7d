//! A public object type was removed.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-type-removed",
    level: Level::Major,
    title: "A public object type was removed",
    why: "Clients that implement the object type or name it no longer compile.",
    example: Example {
        baseline: r"public type Source object {
    public function next() returns int;
};

public type Sink object {
    public function write(string line);
};
",
        current: r"public type Source object {
    public function next() returns int;
};
",
        client: r"class Console {
    *lib:Sink;
    public function write(string line) {
    }
}
",
    },
    instead: "Keep the object type, mark it `@deprecated` and remove it with the next major version.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::ObjectType, fact: Fact::Removed { .. }, .. }),
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
