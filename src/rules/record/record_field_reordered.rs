//! The fields of a record stand in another order.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::whole;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-reordered",
    level: Level::Patch,
    title: "The fields of a record stand in another order",
    why: "Fields are known by name, not by place.",
    example: Example {
        baseline: r"public type Point record {|
    int x;
    int y;
|};
",
        current: r"public type Point record {|
    int y;
    int x;
|};
",
        client: r"public function main() {
    lib:Point origin = {x: 0, y: 0};
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Record | Subject::Field | Subject::ErrorType | Subject::Type,
                fact: Fact::Reordered,
                ..
            }
        )
    },
    message: |change| format!("the fields of {} stand in another order", whole(change)),
    help: |_| None,
};
