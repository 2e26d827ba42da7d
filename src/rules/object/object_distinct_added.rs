//! An object type became `distinct`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-distinct-added",
    level: Level::Major,
    title: "An object type became `distinct`",
    why: "Objects that have the right methods without naming the type no longer belong to it.",
    example: Example {
        baseline: r"public type Sink object {
    public function write(string line);
};

public function log(Sink sink) {
}
",
        current: r"public type Sink distinct object {
    public function write(string line);
};

public function log(Sink sink) {
}
",
        client: r"class Console {
    public function write(string line) {
    }
}

public function main() {
    lib:log(new Console());
}
",
    },
    instead: "Add a distinct object type under another name.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::ObjectType, fact: Fact::QualifierAdded(Qualifier::Distinct), .. })
    },
    message: |change| format!("{} became `distinct`", this(change)),
    help: |_| None,
};
