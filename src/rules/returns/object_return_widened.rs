//! A method that clients implement may return more.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-return-widened",
    level: Level::Minor,
    title: "A method that clients implement may return more",
    why: "What the methods of clients return is still among the values that are allowed.",
    example: Example {
        baseline: r"public type Source object {
    public function next() returns int;
};

public function sum(Source values) {
}
",
        current: r"public type Source object {
    public function next() returns int?;
};

public function sum(Source values) {
}
",
        client: r"class One {
    *lib:Source;
    public function next() returns int => 1;
}
",
    },
    instead: "Nothing to do for clients that implement it.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Return(_),
                fact: Fact::Type(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Input),
                ..
            }
        )
    },
    message: |change| format!("{} allows more values{}", this(change), difference(change)),
    help: |_| None,
};
