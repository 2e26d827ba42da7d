//! The `init` method of a class can fail now.

use crate::diff::{Change, Fact, MethodKind, Subject};
use crate::rules::words::whole;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "init-error-added",
    level: Level::Major,
    title: "The `init` method of a class can fail now",
    why: "`new` gives `T|error` now: every client that makes an object must add a `check`.",
    example: Example {
        baseline: r"public class Store {
    public function init(string path) {
    }
}
",
        current: r"public class Store {
    public function init(string path) returns error? {
    }
}
",
        client: r#"public function main() {
    lib:Store store = new ("data");
}
"#,
    },
    instead: "Keep `init` without an error and add a function that opens the object and may fail.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Method(_, MethodKind::Init) | Subject::Return(_),
                fact: Fact::ErrorAppeared,
                ..
            }
        )
    },
    message: |change| format!("{} can fail now", whole(change)),
    help: |_| None,
};
