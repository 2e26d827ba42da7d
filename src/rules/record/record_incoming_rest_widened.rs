//! The undeclared fields of a record that clients only give take more values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-incoming-rest-widened",
    level: Level::Minor,
    title: "The undeclared fields of a record that clients only give take more values",
    why: "What clients give today is still taken.",
    example: Example {
        baseline: r"public type Scores record {|
    int best;
    int...;
|};

public function print(Scores scores) {
}
",
        current: r"public type Scores record {|
    int best;
    (int|string)...;
|};

public function print(Scores scores) {
}
",
        client: r#"public function main() {
    lib:print({best: 1, "worst": 0});
}
"#,
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Record | Subject::ErrorType | Subject::Type,
                fact: Fact::RestType(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Input),
                ..
            }
        )
    },
    message: |change| format!("the undeclared fields of {} take more values{}", this(change), difference(change)),
    help: |_| None,
};
