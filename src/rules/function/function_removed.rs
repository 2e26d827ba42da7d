//! A public function was removed.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "function-removed",
    level: Level::Major,
    title: "A public function was removed",
    why: "Every call of it is a compile error: undefined function.",
    example: Example {
        baseline: r"public function whisper(string text) returns string => text.toLowerAscii();

public function shout(string text) returns string => text.toUpperAscii();
",
        current: "public function whisper(string text) returns string => text.toLowerAscii();\n",
        client: r#"public function main() {
    string loud = lib:shout("hello");
}
"#,
    },
    instead: "Keep the function, mark it `@deprecated` with a `# # Deprecated` section that names its \
              successor, and remove it with the next major version.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Function, fact: Fact::Removed { .. }, .. }),
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
