//! A function no longer returns a whole kind of value.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "return-arm-removed",
    level: Level::Minor,
    title: "A function no longer returns a whole kind of value",
    why: "What still comes fits wherever the result was kept, and `check` and `is` on a declared type \
          still compile.",
    example: Example {
        baseline: r#"public function read() returns string|error => "text";
"#,
        current: r#"public function read() returns string => "text";
"#,
        client: r"public function main() {
    var text = lib:read();
    if text is error {
        return;
    }
}
",
    },
    instead: "Nothing to do for most clients. To be quite safe keep the wider return type until the next \
              major version.",
    caveat: Some(
        "Testing an inferred (`var`) result with `is` for the kind that is gone: the compiler calls the \
         test incompatible.",
    ),
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Return(_),
                fact: Fact::Type(Comparison { relation: Relation::Narrower, arm_gone: true, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} lost a whole kind of value{}", this(change), difference(change)),
    help: |_| None,
};
