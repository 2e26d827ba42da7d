//! A field of a class was deprecated.

use crate::diff::{Change, Fact, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-field-deprecated",
    level: Level::Minor,
    title: "A field of a class was deprecated",
    why: "It works as before. Clients that use it get a warning.",
    example: Example {
        baseline: r"public class Timer {
    public int seconds = 0;
}
",
        current: r"public class Timer {
    # How long it ran.
    # # Deprecated
    # Use `elapsed` instead.
    @deprecated
    public int seconds = 0;
}
",
        client: r"public function main() {
    lib:Timer timer = new;
    int seconds = timer.seconds;
}
",
    },
    instead: "Name the successor in the `# # Deprecated` section.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Member(Owner::Class | Owner::Service), fact: Fact::Deprecated, .. })
    },
    message: |change| format!("{} was deprecated", this(change)),
    help: |_| None,
};
