//! The parameters stand in another order.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::whole;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-reordered",
    level: Level::Major,
    title: "The parameters stand in another order",
    why: "Positional arguments reach other parameters than they were meant for: a compile error, or \
          worse, none.",
    example: Example {
        baseline: r"public function repeat(string text, int times) {
}
",
        current: r"public function repeat(int times, string text) {
}
",
        client: r#"public function main() {
    lib:repeat("a", 3);
}
"#,
    },
    instead: "Keep the order; add a function with the better one.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Function | Subject::Method(..) | Subject::Parameter(_),
                fact: Fact::Reordered,
                ..
            }
        )
    },
    message: |change| format!("the parameters of {} stand in another order", whole(change)),
    help: |_| None,
};
