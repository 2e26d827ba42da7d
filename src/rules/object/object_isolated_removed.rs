//! An object type is no longer `isolated`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-isolated-removed",
    level: Level::Major,
    title: "An object type is no longer `isolated`",
    why: "Isolated code of clients keeps such objects and shares them; that no longer compiles.",
    example: Example {
        baseline: r"public type Counter isolated object {
    public function next() returns int;
};
",
        current: r"public type Counter object {
    public function next() returns int;
};
",
        client: r"function share(isolated object {} shared) {
}

function run(lib:Counter counter) {
    share(counter);
}
",
    },
    instead: "Keep it `isolated`.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::ObjectType, fact: Fact::QualifierRemoved(Qualifier::Isolated), .. })
    },
    message: |change| format!("{} is no longer `isolated`", this(change)),
    help: |_| None,
};
