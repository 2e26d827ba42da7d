//! A public function was deprecated.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "function-deprecated",
    level: Level::Minor,
    title: "A public function was deprecated",
    why: "It works as before. Clients get a warning when they compile, which is the purpose: they have \
          until the next major version.",
    example: Example {
        baseline: "public function shout(string text) returns string => text.toUpperAscii();\n",
        current: r"# Speaks loudly.
# # Deprecated
# Use `speak` instead.
@deprecated
public function shout(string text) returns string => text.toUpperAscii();
",
        client: r#"public function main() {
    string loud = lib:shout("hello");
}
"#,
    },
    instead: "Name the successor in the `# # Deprecated` section, and remove the function with the next \
              major version only.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Function, fact: Fact::Deprecated, .. }),
    message: |change| format!("{} was deprecated", this(change)),
    help: |_| None,
};
