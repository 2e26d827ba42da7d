//! A public type has another name.

use crate::diff::{Change, Fact, Subject};
use crate::rules::forward::alias;
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "type-name-changed",
    level: Level::Major,
    title: "A public type has another name",
    why: "Clients that use the old name no longer compile, even though the type behind it is the same.",
    example: Example {
        baseline: "public type Years int;\n",
        current: "public type Age int;\n",
        client: r"public function main() {
    lib:Years age = 7;
}
",
    },
    instead: "Keep the old name as a deprecated alias of the new one.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Type | Subject::Record | Subject::ObjectType | Subject::ErrorType,
                fact: Fact::Renamed { .. },
                ..
            }
        )
    },
    message: |change| format!("{} was renamed to `{}`", this(change), target(change)),
    help: |change| Some(alias(change)),
};
