//! A parameter has another default.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-default-changed",
    level: Level::Minor,
    title: "A parameter has another default",
    why: "Calls still compile. Those that leave the argument out get another value, and so perhaps \
          another result.",
    example: Example {
        baseline: r"public function attempt(int times = 3) {
}
",
        current: r"public function attempt(int times = 5) {
}
",
        client: r"public function main() {
    lib:attempt();
}
",
    },
    instead: "Mention the new default in the changelog; a function that must stay as it was keeps its \
              default.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Parameter(_), fact: Fact::DefaultChanged, .. }),
    message: |change| format!("{} has another default", this(change)),
    help: |_| None,
};
