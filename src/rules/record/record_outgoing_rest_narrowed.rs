//! The undeclared fields of a record that clients only get hold fewer values.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-outgoing-rest-narrowed",
    level: Level::Minor,
    title: "The undeclared fields of a record that clients only get hold fewer values",
    why: "What still comes fits wherever it was kept.",
    example: Example {
        baseline: r"public type Scores record {|
    int best;
    int...;
|};

public function scores() returns Scores => {best: 1};
",
        current: r"public type Scores record {|
    int best;
    byte...;
|};

public function scores() returns Scores => {best: 1};
",
        client: r"public function main() {
    map<int> scores = lib:scores();
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Record | Subject::ErrorType | Subject::Type,
                fact: Fact::RestType(Comparison { relation: Relation::Narrower, arm_gone: false, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("the undeclared fields of {} hold fewer values{}", this(change), difference(change)),
    help: |_| None,
};
