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
        baseline: r"public function copy(string origin, string target) {
}
",
        current: r"public function copy(string target, string origin) {
}
",
        client: r#"public function main() {
    lib:copy("a.txt", "b.txt");
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
