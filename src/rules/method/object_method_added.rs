//! A method was added to an object type that clients implement.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-method-added",
    level: Level::Major,
    title: "A method was added to an object type that clients implement",
    why: "Classes of clients lack the method, so they no longer implement the object type.",
    example: Example {
        baseline: r"public type Sink object {
    public function write(string line);
};

public function log(Sink sink) {
}
",
        current: r"public type Sink object {
    public function write(string line);

    public function empty();
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
    instead: "Declare a new object type that includes the old one and adds the method; ask with `is` \
              whether a value has it.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Method(Owner::ObjectType, _), fact: Fact::Added, .. })
    },
    message: |change| format!("{} was added, and classes that implement the object type lack it", this(change)),
    help: |_| None,
};
