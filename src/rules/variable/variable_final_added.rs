//! A public variable became `final`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "variable-final-added",
    level: Level::Major,
    title: "A public variable became `final`",
    why: "Clients that assign to the variable no longer compile.",
    example: Example {
        baseline: "public int level = 1;\n",
        current: "public final int level = 1;\n",
        client: r"public function main() {
    lib:level = 2;
}
",
    },
    instead: "Leave it as it is and offer a function to set the value.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Variable, fact: Fact::QualifierAdded(Qualifier::Final), .. })
    },
    message: |change| format!("{} became `final`", this(change)),
    help: |_| None,
};
