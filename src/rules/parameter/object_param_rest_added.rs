//! A rest parameter was added to a method that clients implement.

use crate::diff::{Change, Fact, Form, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-param-rest-added",
    level: Level::Major,
    title: "A rest parameter was added to a method that clients implement",
    why: "The method of a client's class takes no further arguments, so the class no longer implements \
          the object type.",
    example: Example {
        baseline: r"public type Sink object {
    public function write(string line);
};

public function log(Sink sink) {
}
",
        current: r"public type Sink object {
    public function write(string line, string... more);
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
    instead: "Add another object type with the longer method and accept both.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change { subject: Subject::Parameter(Some(Owner::ObjectType)), fact: Fact::AddedAs(Form::Rest), .. }
        )
    },
    message: |change| format!("{} was added, and classes that implement the method lack it", this(change)),
    help: |_| None,
};
