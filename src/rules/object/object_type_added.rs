//! A public object type was added.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-type-added",
    level: Level::Minor,
    title: "A public object type was added",
    why: "Nobody names an object type that was not there yet.",
    example: Example {
        baseline: r"public type Source object {
    public function next() returns int;
};
",
        current: r"public type Source object {
    public function next() returns int;
};

public type Sink object {
    public function write(string line);
};
",
        client: r"class One {
    *lib:Source;
    public function next() returns int => 1;
}
",
    },
    instead: "Nothing to do. Methods added to it later break those who implement it: start small, or make \
              it `distinct`.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::ObjectType, fact: Fact::Added, .. }),
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
