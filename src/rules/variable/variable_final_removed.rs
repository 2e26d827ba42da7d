//! A public variable is no longer `final`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "variable-final-removed",
    level: Level::Minor,
    title: "A public variable is no longer `final`",
    why: "Clients that read the variable still can, and now they may assign to it.",
    example: Example {
        baseline: "public final int level = 1;\n",
        current: "public int level = 1;\n",
        client: r"public function main() {
    int level = lib:level;
}
",
    },
    instead: "Nothing to do; remember that making it `final` again breaks clients.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Variable, fact: Fact::QualifierRemoved(Qualifier::Final), .. })
    },
    message: |change| format!("{} is no longer `final`", this(change)),
    help: |_| None,
};
