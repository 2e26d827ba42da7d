//! An object type became `isolated`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-isolated-added",
    level: Level::Minor,
    title: "An object type became `isolated`",
    why: "Clients that get such objects can use them everywhere they could before, and in isolated code \
          as well.",
    example: Example {
        baseline: r"public type Counter object {
    public function next() returns int;
};
",
        current: r"public type Counter isolated object {
    public function next() returns int;
};
",
        client: r"class Mine {
    *lib:Counter;
    public int value = 0;
    public function next() returns int => self.value;
}
",
    },
    instead: "Nothing to do for clients that only use the objects.",
    caveat: Some("Implementing the object type: the class of a client must be `isolated` too."),
    applies: |change| {
        matches!(change, Change { subject: Subject::ObjectType, fact: Fact::QualifierAdded(Qualifier::Isolated), .. })
    },
    message: |change| format!("{} became `isolated`", this(change)),
    help: |_| None,
};
