//! A method that clients implement became `isolated`.

use crate::diff::{Change, Fact, Owner, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-method-isolated-added",
    level: Level::Major,
    title: "A method that clients implement became `isolated`",
    why: "Methods of clients that are not isolated no longer implement it.",
    example: Example {
        baseline: r"public type Sink object {
    public function write(string line);
};

public function log(Sink sink) {
}
",
        current: r"public type Sink object {
    public isolated function write(string line);
};

public function log(Sink sink) {
}
",
        client: r"class Console {
    *lib:Sink;
    private int lines = 0;
    public function write(string line) {
        self.lines += 1;
    }
}
",
    },
    instead: "Add a second object type with isolated methods, and accept both.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Method(Owner::ObjectType, _),
                fact: Fact::QualifierAdded(Qualifier::Isolated),
                ..
            }
        )
    },
    message: |change| format!("{} became `isolated`, and methods that implement it must be isolated too", this(change)),
    help: |_| None,
};
