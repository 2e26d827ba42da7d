//! A final variable lost a whole kind of value.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "variable-final-arm-removed",
    level: Level::Minor,
    title: "A final variable lost a whole kind of value",
    why: "What still comes fits wherever it was kept.",
    example: Example {
        baseline: "public final int|string level = 1;\n",
        current: "public final int level = 1;\n",
        client: r"public function main() {
    var level = lib:level;
    if level is string {
        return;
    }
}
",
    },
    instead: "Nothing to do for most clients.",
    caveat: Some(
        "Testing an inferred (`var`) copy with `is` for the kind that is gone: the compiler calls the \
         test incompatible.",
    ),
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Variable,
                fact: Fact::Type(Comparison { relation: Relation::Narrower, arm_gone: true, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} lost a whole kind of value{}", this(change), difference(change)),
    help: |_| None,
};
