//! The undeclared fields of a record that clients get hold more values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-rest-widened",
    level: Level::Major,
    title: "The undeclared fields of a record that clients get hold more values",
    why: "Clients read these fields with the old type; the new values do not fit.",
    example: Example {
        baseline: r"public type Scores record {|
    int best;
    int...;
|};

public function scores() returns Scores => {best: 1};
",
        current: r"public type Scores record {|
    int best;
    (int|string)...;
|};

public function scores() returns Scores => {best: 1};
",
        client: r"public function main() {
    map<int> scores = lib:scores();
}
",
    },
    instead: "Keep the rest type, and declare a field for the values that it does not take.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Record | Subject::ErrorType | Subject::Type,
                fact: Fact::RestType(Comparison { relation: Relation::Wider, .. }),
                position: Some(Position::Output | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("the undeclared fields of {} hold more values{}", this(change), difference(change)),
    help: |_| None,
};
