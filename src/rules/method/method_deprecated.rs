//! A public method was deprecated.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "method-deprecated",
    level: Level::Minor,
    title: "A public method was deprecated",
    why: "It works as before. Clients get a warning when they compile.",
    example: Example {
        baseline: r"public class Counter {
    public function next() returns int => 1;
}
",
        current: r"public class Counter {
    # Counts on.
    # # Deprecated
    # Use `advance` instead.
    @deprecated
    public function next() returns int => 1;
}
",
        client: r"public function main() {
    lib:Counter counter = new;
    int one = counter.next();
}
",
    },
    instead: "Name the successor in the `# # Deprecated` section, and remove the method with the next \
              major version only.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Method(..), fact: Fact::Deprecated, .. }),
    message: |change| format!("{} was deprecated", this(change)),
    help: |_| None,
};
