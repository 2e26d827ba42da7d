//! A public type was deprecated.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "type-deprecated",
    level: Level::Minor,
    title: "A public type was deprecated",
    why: "It works as before. Clients that name it get a warning.",
    example: Example {
        baseline: "public type Age int;\n",
        current: r"# How old somebody is.
# # Deprecated
# Use `int` instead.
@deprecated
public type Age int;
",
        client: r"public function main() {
    lib:Age age = 7;
}
",
    },
    instead: "Name the successor in the `# # Deprecated` section.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Type | Subject::Record | Subject::ObjectType | Subject::ErrorType,
                fact: Fact::Deprecated,
                ..
            }
        )
    },
    message: |change| format!("{} was deprecated", this(change)),
    help: |_| None,
};
