//! The initial value of a public variable differs.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "variable-value-changed",
    level: Level::Patch,
    title: "The initial value of a public variable differs",
    why: "Clients see the name and the type of the variable.",
    example: Example {
        baseline: "public final int level = 1;\n",
        current: "public final int level = 2;\n",
        client: r"public function main() {
    int level = lib:level;
}
",
    },
    instead: "Nothing to do. A value that clients may rely on should be a constant.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Variable,
                fact: Fact::ValueChanged | Fact::DefaultAdded | Fact::DefaultRemoved | Fact::DefaultChanged,
                ..
            }
        )
    },
    message: |change| format!("the initial value of {} differs", this(change)),
    help: |_| None,
};
