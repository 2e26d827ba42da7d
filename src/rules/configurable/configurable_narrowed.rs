//! A configurable takes fewer values.

use crate::diff::{Change, Comparison, Fact, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "configurable-narrowed",
    level: Level::Major,
    title: "A configurable takes fewer values",
    why: "Programs that configure one of the values that are gone no longer start.",
    example: Example {
        baseline: r"configurable int|string timeout = 30;

public function run() {
}
",
        current: r"configurable int timeout = 30;

public function run() {
}
",
        client: r#"-- Config.toml --
[acme.lib]
timeout = "long"
"#,
    },
    instead: "Keep the type and translate the old values.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Configurable,
                fact: Fact::Type(Comparison { relation: Relation::Narrower, .. }),
                ..
            }
        )
    },
    message: |change| format!("{} takes fewer values{}", this(change), difference(change)),
    help: |_| None,
};
