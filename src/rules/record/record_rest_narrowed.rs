//! The undeclared fields of a record that clients give take fewer values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-rest-narrowed",
    level: Level::Major,
    title: "The undeclared fields of a record that clients give take fewer values",
    why: "Clients that give one of the values that are gone no longer compile.",
    example: Example {
        baseline: r"public type Scores record {|
    int best;
    (int|string)...;
|};

public function print(Scores scores) {
}
",
        current: r"public type Scores record {|
    int best;
    int...;
|};

public function print(Scores scores) {
}
",
        client: r#"public function main() {
    lib:print({best: 1, "worst": "none"});
}
"#,
    },
    instead: "Keep the rest type and refuse with an error what can no longer be handled.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Record | Subject::ErrorType | Subject::Type,
                fact: Fact::RestType(Comparison { relation: Relation::Narrower, .. }),
                position: Some(Position::Input | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("the undeclared fields of {} take fewer values{}", this(change), difference(change)),
    help: |_| None,
};
