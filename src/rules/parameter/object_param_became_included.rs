//! A parameter of a method that clients implement became an included record parameter.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-param-became-included",
    level: Level::Major,
    title: "A parameter of a method that clients implement became an included record parameter",
    why: "The object type now promises calls with named fields, which the methods of clients do not \
          offer.",
    example: Example {
        baseline: r"public type Options record {|
    boolean strict = false;
|};

public type Reader object {
    public function read(Options options);
};

public function run(Reader reader) {
}
",
        current: r"public type Options record {|
    boolean strict = false;
|};

public type Reader object {
    public function read(*Options options);
};

public function run(Reader reader) {
}
",
        client: r"class Plain {
    *lib:Reader;
    public function read(lib:Options options) {
    }
}
",
    },
    instead: "Keep the plain record parameter in the object type.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change { subject: Subject::Parameter(Some(Owner::ObjectType)), fact: Fact::BecameIncluded, .. }
        )
    },
    message: |change| {
        format!("{} is an included record now, and classes that implement the method offer a plain one", this(change))
    },
    help: |_| None,
};
