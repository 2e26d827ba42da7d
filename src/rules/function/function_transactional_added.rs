//! A public function became `transactional`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "function-transactional-added",
    level: Level::Major,
    title: "A public function became `transactional`",
    why: "A transactional function can only be called inside a transaction; calls outside of one no \
          longer compile.",
    example: Example {
        baseline: r"public function book(string seat) {
}
",
        current: r"public transactional function book(string seat) {
}
",
        client: r#"public function main() {
    lib:book("12A");
}
"#,
    },
    instead: "Leave the function as it is and add a transactional one beside it.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change { subject: Subject::Function, fact: Fact::QualifierAdded(Qualifier::Transactional), .. }
        )
    },
    message: |change| format!("{} became `transactional`", this(change)),
    help: |_| None,
};
