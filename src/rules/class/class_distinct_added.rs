//! A class became `distinct`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-distinct-added",
    level: Level::Major,
    title: "A class became `distinct`",
    why: "Objects that have the right members without naming the class no longer belong to it.",
    example: Example {
        baseline: r"public class Timer {
    public int seconds = 0;
}

public function run(Timer timer) {
}
",
        current: r"public distinct class Timer {
    public int seconds = 0;
}

public function run(Timer timer) {
}
",
        client: r"class Fake {
    public int seconds = 0;
}

public function main() {
    lib:run(new Fake());
}
",
    },
    instead: "Add a distinct class under another name.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Class, fact: Fact::QualifierAdded(Qualifier::Distinct), .. })
    },
    message: |change| format!("{} became `distinct`", this(change)),
    help: |_| None,
};
