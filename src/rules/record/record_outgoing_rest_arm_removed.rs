//! The undeclared fields of a record that clients only get lost a whole kind of value.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-outgoing-rest-arm-removed",
    level: Level::Minor,
    title: "The undeclared fields of a record that clients only get lost a whole kind of value",
    why: "What still comes fits wherever it was kept.",
    example: Example {
        baseline: r"public type Scores record {|
    int best;
    (int|string)...;
|};

public function scores() returns Scores => {best: 1};
",
        current: r"public type Scores record {|
    int best;
    int...;
|};

public function scores() returns Scores => {best: 1};
",
        client: r#"public function main() {
    var worst = lib:scores()["worst"];
    if worst is string {
        return;
    }
}
"#,
    },
    instead: "Nothing to do for most clients.",
    caveat: Some(
        "Testing an inferred (`var`) field with `is` for the kind that is gone: the compiler calls the \
         test incompatible.",
    ),
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Record | Subject::ErrorType | Subject::Type,
                fact: Fact::RestType(Comparison { relation: Relation::Narrower, arm_gone: true, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| {
        format!("the undeclared fields of {} lost a whole kind of value{}", this(change), difference(change))
    },
    help: |_| None,
};
