//! Private parts of something public differ.

use crate::diff::{Change, Fact};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "private-changed",
    level: Level::Patch,
    title: "Private parts of something public differ",
    why: "Clients do not see them.",
    example: Example {
        baseline: r"public class Timer {
    private int begin = 0;

    public function reset() {
    }
}
",
        current: r"public class Timer {
    private int started = 0;

    public function reset() {
    }
}
",
        client: r"public function main() {
    lib:Timer timer = new;
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { fact: Fact::PrivateChanged, .. }),
    message: |change| format!("private parts of {} differ", this(change)),
    help: |_| None,
};
