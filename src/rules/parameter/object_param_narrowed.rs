//! A parameter of a method that clients implement takes fewer values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-param-narrowed",
    level: Level::Minor,
    title: "A parameter of a method that clients implement takes fewer values",
    why: "Classes of clients take more than is passed to them now, which is allowed.",
    example: Example {
        baseline: r"public type Sink object {
    public function write(int line);
};

public function log(Sink sink) {
}
",
        current: r"public type Sink object {
    public function write(byte line);
};

public function log(Sink sink) {
}
",
        client: r"class Console {
    *lib:Sink;
    public function write(int line) {
    }
}
",
    },
    instead: "Nothing to do for clients that implement it.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Parameter(_),
                fact: Fact::Type(Comparison { relation: Relation::Narrower, arm_gone: false, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} takes fewer values{}", this(change), difference(change)),
    help: |_| None,
};
