//! A class is no longer `isolated`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-isolated-removed",
    level: Level::Major,
    title: "A class is no longer `isolated`",
    why: "Isolated code of clients keeps its objects and shares them; that no longer compiles.",
    example: Example {
        baseline: r"public isolated class Timer {
    public function reset() {
    }
}
",
        current: r"public class Timer {
    public function reset() {
    }
}
",
        client: r"public function main() {
    isolated object {} shared = new lib:Timer();
}
",
    },
    instead: "Keep it `isolated`.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Class, fact: Fact::QualifierRemoved(Qualifier::Isolated), .. })
    },
    message: |change| format!("{} is no longer `isolated`", this(change)),
    help: |_| None,
};
