//! An annotation takes other values.

use crate::diff::{Change, Subject};
use crate::rules::words::{difference, otherwise, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "annotation-changed",
    level: Level::Major,
    title: "An annotation takes other values",
    why: "Values that clients attach today are no longer taken, or the annotation differs in a way that \
          no finer rule knows.",
    example: Example {
        baseline: "public annotation map<int> Weight on type;\n",
        current: "public annotation map<string> Weight on type;\n",
        client: r"@lib:Weight {grams: 7}
type Heavy int;
",
    },
    instead: "Take the union of the old and the new type.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Annotation, .. }),
    message: |change| format!("{} takes other values{}{}", this(change), difference(change), otherwise(change)),
    help: |_| None,
};
