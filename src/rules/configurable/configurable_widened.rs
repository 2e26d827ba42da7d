//! A configurable takes more values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "configurable-widened",
    level: Level::Minor,
    title: "A configurable takes more values",
    why: "Every value that is configured today is still taken.",
    example: Example {
        baseline: r"configurable int timeout = 30;

public function run() {
}
",
        current: r"configurable int|decimal timeout = 30;

public function run() {
}
",
        client: r"-- Config.toml --
[acme.lib]
timeout = 60
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Configurable,
                fact: Fact::Type(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Input),
                ..
            }
        )
    },
    message: |change| format!("{} takes more values{}", this(change), difference(change)),
    help: |_| None,
};
