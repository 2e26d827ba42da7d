//! The undeclared fields of a record hold other values.

use crate::diff::{Change, Comparison, Fact, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-rest-changed",
    level: Level::Major,
    title: "The undeclared fields of a record hold other values",
    why: "Some values came and some went: clients that give or read undeclared fields no longer compile.",
    example: Example {
        baseline: r"public type Scores record {|
    int best;
    int...;
|};
",
        current: r"public type Scores record {|
    int best;
    string...;
|};
",
        client: r#"public function main() {
    lib:Scores scores = {best: 1, "worst": 0};
}
"#,
    },
    instead: "Use the union of the old and the new type where clients only give the record; else add a \
              record under another name.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Record | Subject::ErrorType | Subject::Type,
                fact: Fact::RestType(Comparison { relation: Relation::Unrelated, .. }),
                ..
            }
        )
    },
    message: |change| format!("the undeclared fields of {} have another type{}", this(change), difference(change)),
    help: |_| None,
};
