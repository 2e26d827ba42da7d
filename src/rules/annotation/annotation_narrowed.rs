//! An annotation takes fewer values.

use crate::diff::{Change, Comparison, Fact, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "annotation-narrowed",
    level: Level::Major,
    title: "An annotation takes fewer values",
    why: "Clients that attach one of the values that are gone no longer compile.",
    example: Example {
        baseline: "public annotation map<int|string> Weight on type;\n",
        current: "public annotation map<int> Weight on type;\n",
        client: r#"@lib:Weight {grams: "seven"}
type Heavy int;
"#,
    },
    instead: "Keep the type and translate the old values.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Annotation,
                fact: Fact::Type(Comparison { relation: Relation::Narrower, .. }),
                ..
            }
        )
    },
    message: |change| format!("{} takes fewer values{}", this(change), difference(change)),
    help: |_| None,
};
