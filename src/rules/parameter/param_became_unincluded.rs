//! An included record parameter became a plain one.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-became-unincluded",
    level: Level::Major,
    title: "An included record parameter became a plain one",
    why: "Calls that give fields of the record as named arguments no longer compile.",
    example: Example {
        baseline: r"public type Options record {|
    boolean strict = false;
|};

public function parse(*Options options) {
}
",
        current: r"public type Options record {|
    boolean strict = false;
|};

public function parse(Options options) {
}
",
        client: r"public function main() {
    lib:parse(strict = true);
}
",
    },
    instead: "Keep the `*`: the record can be given as a whole all the same.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Parameter(_), fact: Fact::BecameUnincluded, .. }),
    message: |change| format!("{} is no longer an included record", this(change)),
    help: |_| None,
};
