//! An object type is no longer `distinct`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-distinct-removed",
    level: Level::Minor,
    title: "An object type is no longer `distinct`",
    why: "The objects that belonged to it still do.",
    example: Example {
        baseline: r"public type Sink distinct object {
    public function write(string line);
};

public function log(Sink sink) {
}
",
        current: r"public type Sink object {
    public function write(string line);
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
    instead: "Keep it `distinct` if clients should not implement it by chance.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::ObjectType, fact: Fact::QualifierRemoved(Qualifier::Distinct), .. })
    },
    message: |change| format!("{} is no longer `distinct`", this(change)),
    help: |_| None,
};
