//! A class is no longer `distinct`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-distinct-removed",
    level: Level::Minor,
    title: "A class is no longer `distinct`",
    why: "The objects that belonged to it still do.",
    example: Example {
        baseline: r"public distinct class Timer {
    public int seconds = 0;
}
",
        current: r"public class Timer {
    public int seconds = 0;
}
",
        client: r"public function main() {
    lib:Timer timer = new;
}
",
    },
    instead: "Keep it `distinct` if nothing else should stand in for it by chance.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Class, fact: Fact::QualifierRemoved(Qualifier::Distinct), .. })
    },
    message: |change| format!("{} is no longer `distinct`", this(change)),
    help: |_| None,
};
