//! A public function has another name.

use crate::diff::{Change, Fact, Subject};
use crate::rules::forward::forwarder;
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "function-name-changed",
    level: Level::Major,
    title: "A public function has another name",
    why: "Calls by the old name no longer compile, even though the function behind it is the same.",
    example: Example {
        baseline: "public function shout(string text) returns string => text.toUpperAscii();\n",
        current: "public function speakLoudly(string text) returns string => text.toUpperAscii();\n",
        client: r#"public function main() {
    string loud = lib:shout("hello");
}
"#,
    },
    instead: "Keep the old name as a deprecated function that calls the new one; then the new name is an \
              addition, and minor.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Function, fact: Fact::Renamed { .. }, .. }),
    message: |change| format!("{} was renamed to `{}`", this(change), target(change)),
    help: |change| Some(forwarder(change)),
};
