//! A class became `isolated`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-isolated-added",
    level: Level::Minor,
    title: "A class became `isolated`",
    why: "Its objects can be used everywhere they could be used before, and in isolated code as well.",
    example: Example {
        baseline: r"public class Timer {
    public function reset() {
    }
}
",
        current: r"public isolated class Timer {
    public function reset() {
    }
}
",
        client: r"public function main() {
    lib:Timer timer = new;
}
",
    },
    instead: "Nothing to do; remember that taking `isolated` away again breaks clients.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Class, fact: Fact::QualifierAdded(Qualifier::Isolated), .. })
    },
    message: |change| format!("{} became `isolated`", this(change)),
    help: |_| None,
};
