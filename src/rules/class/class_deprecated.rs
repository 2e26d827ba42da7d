//! A public class was deprecated.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-deprecated",
    level: Level::Minor,
    title: "A public class was deprecated",
    why: "It works as before. Clients that use it get a warning.",
    example: Example {
        baseline: r"public class Timer {
    public int seconds = 0;
}
",
        current: r"# Measures time.
# # Deprecated
# Use `StopWatch` instead.
@deprecated
public class Timer {
    public int seconds = 0;
}
",
        client: r"public function main() {
    lib:Timer timer = new;
}
",
    },
    instead: "Name the successor in the `# # Deprecated` section.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Class, fact: Fact::Deprecated, .. }),
    message: |change| format!("{} was deprecated", this(change)),
    help: |_| None,
};
