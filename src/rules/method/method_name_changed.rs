//! A public method has another name.

use crate::diff::{Change, Fact, Subject};
use crate::rules::forward::method_forwarder;
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "method-name-changed",
    level: Level::Major,
    title: "A public method has another name",
    why: "Calls by the old name no longer compile.",
    example: Example {
        baseline: r"public class Counter {
    public function next() returns int => 1;
}
",
        current: r"public class Counter {
    public function advance() returns int => 1;
}
",
        client: r"public function main() {
    lib:Counter counter = new;
    int one = counter.next();
}
",
    },
    instead: "Keep the old name as a deprecated method that calls the new one.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Method(..), fact: Fact::Renamed { .. }, .. }),
    message: |change| format!("{} was renamed to `{}`", this(change), target(change)),
    help: |change| Some(method_forwarder(change)),
};
