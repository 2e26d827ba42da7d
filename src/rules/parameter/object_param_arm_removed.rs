//! A parameter of a method that clients implement lost a whole kind of value.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-param-arm-removed",
    level: Level::Minor,
    title: "A parameter of a method that clients implement lost a whole kind of value",
    why: "Classes of clients take more than is passed to them now, which is allowed.",
    example: Example {
        baseline: r"public type Sink object {
    public function write(int|string line);
};

public function log(Sink sink) {
}
",
        current: r"public type Sink object {
    public function write(int line);
};

public function log(Sink sink) {
}
",
        client: r"class Console {
    *lib:Sink;
    public function write(int|string line) {
        if line is string {
            return;
        }
    }
}
",
    },
    instead: "Nothing to do for clients that implement it; say in the changelog which values no longer \
              come.",
    caveat: Some("A class that waits for the values that are gone: its branch for them never runs again."),
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Parameter(_),
                fact: Fact::Type(Comparison { relation: Relation::Narrower, arm_gone: true, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} takes fewer values{}", this(change), difference(change)),
    help: |_| None,
};
