//! A record parameter became an included record parameter.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-became-included",
    level: Level::Minor,
    title: "A record parameter became an included record parameter",
    why: "The record can still be given as it is; its fields can now be given as named arguments too.",
    example: Example {
        baseline: r"public type Options record {|
    boolean strict = false;
|};

public function parse(Options options) {
}
",
        current: r"public type Options record {|
    boolean strict = false;
|};

public function parse(*Options options) {
}
",
        client: r"public function main() {
    lib:parse({strict: true});
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Parameter(None | Some(Owner::Class | Owner::OutgoingObjectType | Owner::Service)),
                fact: Fact::BecameIncluded,
                ..
            }
        )
    },
    message: |change| format!("{} is an included record now", this(change)),
    help: |_| None,
};
