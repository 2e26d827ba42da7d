//! A parameter of a method that clients implement takes more values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-param-widened",
    level: Level::Major,
    title: "A parameter of a method that clients implement takes more values",
    why: "The library may now pass values that the classes of clients were not written for: their \
          narrower methods no longer implement the object type.",
    example: Example {
        baseline: r"public type Sink object {
    public function write(string line);
};

public function log(Sink sink) {
}
",
        current: r"public type Sink object {
    public function write(string|int line);
};

public function log(Sink sink) {
}
",
        client: r"class Console {
    *lib:Sink;
    public function write(string line) {
    }
}
",
    },
    instead: "Add a second object type with the wider method and accept both.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Parameter(_),
                fact: Fact::Type(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Output | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} takes more values{}", this(change), difference(change)),
    help: |_| None,
};
