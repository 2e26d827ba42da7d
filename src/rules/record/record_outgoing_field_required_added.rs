//! A required field was added to a record that clients only get.

use crate::diff::{Change, Fact, Form, Position, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-outgoing-field-required-added",
    level: Level::Minor,
    title: "A required field was added to a record that clients only get",
    why: "Clients read the fields that they know; one more does not disturb them.",
    example: Example {
        baseline: r#"public type Point record {|
    int x;
    int y;
|};

public function origin() returns Point|error => error("nowhere");
"#,
        current: r#"public type Point record {|
    int x;
    int y;
    int z;
|};

public function origin() returns Point|error => error("nowhere");
"#,
        client: r"public function main() {
    lib:Point mine = {x: 1, y: 2};
}
",
    },
    instead: "Nothing to do for most clients; an optional field spares the others too.",
    caveat: Some("Building such a record in client code, in a test for example: the field must be given now."),
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Field,
                fact: Fact::AddedAs(Form::Required),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} was added", this(change)),
    help: |_| None,
};
