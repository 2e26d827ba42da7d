//! A field with a default was added to a record.

use crate::diff::{Change, Fact, Form, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-defaultable-added",
    level: Level::Minor,
    title: "A field with a default was added to a record",
    why: "Records that clients build need not give it, and what they read is still there.",
    example: Example {
        baseline: r"public type Point record {|
    int x;
    int y;
|};
",
        current: r"public type Point record {|
    int x;
    int y;
    int z = 0;
|};
",
        client: r"type Mine record {|
    *lib:Point;
    string z;
|};
",
    },
    instead: "Nothing to do for most clients.",
    caveat: Some(
        "Assigning the record to a closed record type of the client, and including it in a record that \
         already has a field of this name.",
    ),
    applies: |change| matches!(change, Change { subject: Subject::Field, fact: Fact::AddedAs(Form::Defaultable), .. }),
    message: |change| format!("{} was added with a default", this(change)),
    help: |_| None,
};
