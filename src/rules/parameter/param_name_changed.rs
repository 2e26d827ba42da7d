//! A parameter has another name.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-name-changed",
    level: Level::Major,
    title: "A parameter has another name",
    why: "Named arguments are ordinary in Ballerina: `f(name = value)` no longer compiles. For a resource \
          of a service the name is the key of the query.",
    example: Example {
        baseline: r"public function connect(string host) {
}
",
        current: r"public function connect(string address) {
}
",
        client: r#"public function main() {
    lib:connect(host = "localhost");
}
"#,
    },
    instead: "Keep the name; a better one can wait for the next major version.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Parameter(_), fact: Fact::Renamed { .. }, .. }),
    message: |change| format!("{} is called `{}` now", this(change), target(change)),
    help: |_| None,
};
