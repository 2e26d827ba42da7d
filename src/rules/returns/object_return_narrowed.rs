//! A method that clients implement must return fewer values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-return-narrowed",
    level: Level::Major,
    title: "A method that clients implement must return fewer values",
    why: "Methods of clients return values that are no longer allowed, so their classes no longer \
          implement the object type.",
    example: Example {
        baseline: r"public type Source object {
    public function next() returns int?;
};

public function sum(Source values) {
}
",
        current: r"public type Source object {
    public function next() returns int;
};

public function sum(Source values) {
}
",
        client: r"class None {
    *lib:Source;
    public function next() returns int? => ();
}
",
    },
    instead: "Add a second object type with the narrower method, and accept both.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Return(_),
                fact: Fact::Type(Comparison { relation: Relation::Narrower, .. }),
                position: Some(Position::Input | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} allows fewer values{}", this(change), difference(change)),
    help: |_| None,
};
