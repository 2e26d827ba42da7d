//! An annotation takes more values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "annotation-widened",
    level: Level::Minor,
    title: "An annotation takes more values",
    why: "Every value that clients attach today is still taken.",
    example: Example {
        baseline: "public annotation map<int> Weight on type;\n",
        current: "public annotation map<int|string> Weight on type;\n",
        client: r"@lib:Weight {grams: 7}
type Heavy int;
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Annotation,
                fact: Fact::Type(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Input),
                ..
            }
        )
    },
    message: |change| format!("{} takes more values{}", this(change), difference(change)),
    help: |_| None,
};
