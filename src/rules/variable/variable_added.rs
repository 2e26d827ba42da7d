//! A public variable was added.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "variable-added",
    level: Level::Minor,
    title: "A public variable was added",
    why: "Nobody reads a variable that was not there yet.",
    example: Example {
        baseline: "public final int started = 1;\n",
        current: r"public final int started = 1;

public final int finished = 2;
",
        client: r"public function main() {
    int started = lib:started;
}
",
    },
    instead: "Nothing to do. A `final` one is easier to keep.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Variable, fact: Fact::Added, .. }),
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
