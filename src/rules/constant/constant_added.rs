//! A public constant was added.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "constant-added",
    level: Level::Minor,
    title: "A public constant was added",
    why: "Nobody reads a constant that was not there yet.",
    example: Example {
        baseline: "public const LIMIT = 10;\n",
        current: r"public const LIMIT = 10;

public const STEP = 2;
",
        client: r"public function main() {
    int most = lib:LIMIT;
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Constant, fact: Fact::Added, .. }),
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
