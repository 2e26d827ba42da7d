//! An optional field was added to a record.

use crate::diff::{Change, Fact, Form, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-optional-added",
    level: Level::Minor,
    title: "An optional field was added to a record",
    why: "Records that clients build need not have it, and what they read is still there.",
    example: Example {
        baseline: r"public type Point record {|
    int x;
    int y;
|};
",
        current: r"public type Point record {|
    int x;
    int y;
    string label?;
|};
",
        client: r"type Mine record {|
    *lib:Point;
    int label;
|};
",
    },
    instead: "Nothing to do for most clients.",
    caveat: Some(
        "Assigning the record to a closed record type of the client, and including it in a record that \
         already has a field of this name.",
    ),
    applies: |change| matches!(change, Change { subject: Subject::Field, fact: Fact::AddedAs(Form::Optional), .. }),
    message: |change| format!("{} was added as optional", this(change)),
    help: |_| None,
};
