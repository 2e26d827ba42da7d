//! A field of a record that clients only get lost a whole kind of value.

use crate::diff::{Change, Comparison, Fact, Position, Relation, Subject};
use crate::rules::words::{difference, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-outgoing-field-arm-removed",
    level: Level::Minor,
    title: "A field of a record that clients only get lost a whole kind of value",
    why: "What still comes fits wherever it was kept.",
    example: Example {
        baseline: r#"public type Person record {|
    string name;
    int|string age;
|};

public function first() returns Person => {name: "Ann", age: 7};
"#,
        current: r#"public type Person record {|
    string name;
    int age;
|};

public function first() returns Person => {name: "Ann", age: 7};
"#,
        client: r"public function main() {
    var age = lib:first().age;
    if age is string {
        return;
    }
}
",
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
                subject: Subject::Field,
                fact: Fact::Type(Comparison { relation: Relation::Narrower, arm_gone: true, .. }),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} lost a whole kind of value{}", this(change), difference(change)),
    help: |_| None,
};
