//! A public function was added.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "function-added",
    level: Level::Minor,
    title: "A public function was added",
    why: "Nobody calls a function that was not there yet, so every client goes on compiling; but there is \
          more to see than before.",
    example: Example {
        baseline: "public function area(float radius) returns float => 3.14 * radius * radius;\n",
        current: r"public function area(float radius) returns float => 3.14 * radius * radius;

public function circumference(float radius) returns float => 6.28 * radius;
",
        client: r"public function main() {
    float a = lib:area(2.0);
}
",
    },
    instead: "Nothing to do. Document it: from this release on it can only be taken away with a new major \
              version.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Function, fact: Fact::Added, .. }),
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
