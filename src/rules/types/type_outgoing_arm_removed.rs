//! A type that clients only get lost a whole kind of value.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "type-outgoing-arm-removed",
    level: Level::Minor,
    title: "A type that clients only get lost a whole kind of value",
    why: "What still comes fits wherever it was kept.",
    example: Example {
        baseline: r"public type Id int|string;

public function newId() returns Id => 1;
",
        current: r"public type Id int;

public function newId() returns Id => 1;
",
        client: r"public function main() {
    var id = lib:newId();
    if id is string {
        return;
    }
}
",
    },
    instead: "Nothing to do for most clients. To be quite safe keep the wider type until the next major \
              version.",
    caveat: Some(
        "Testing an inferred (`var`) value with `is` for the kind that is gone: the compiler calls the \
         test incompatible.",
    ),
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Type
                    | Subject::Enum
                    | Subject::Record
                    | Subject::ObjectType
                    | Subject::ErrorType
                    | Subject::Class,
                fact: Fact::Type(Comparison { relation: Relation::Narrower, arm_gone: true, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} lost a whole kind of value{}", this(change), difference(change)),
    help: |_| None,
};
