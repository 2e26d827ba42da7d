//! A final variable is a constant now.

use crate::diff::{Change, Fact, ItemKind, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "variable-became-constant",
    level: Level::Minor,
    title: "A final variable is a constant now",
    why: "Clients could only read it, and read it under the same name; as a constant it can also stand in types and patterns.",
    example: Example {
        baseline: "public final int LIMIT = 10;\n",
        current: "public const int LIMIT = 10;\n",
        client: r"public function main() {
    int most = lib:LIMIT;
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Variable, fact: Fact::Became { to: ItemKind::Constant, .. }, .. })
    },
    message: |change| format!("{} is a constant now", this(change)),
    help: |_| None,
};
