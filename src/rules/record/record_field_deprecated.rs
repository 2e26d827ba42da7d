//! A field of a record was deprecated.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-field-deprecated",
    level: Level::Minor,
    title: "A field of a record was deprecated",
    why: "It works as before. Clients that use it get a warning.",
    example: Example {
        baseline: r"public type Person record {|
    string name;
    int age;
|};
",
        current: r"public type Person record {|
    string name;
    # In years.
    # # Deprecated
    # Use the birthday instead.
    @deprecated
    int age;
|};
",
        client: "function older(lib:Person person) returns int => person.age + 1;\n",
    },
    instead: "Name the successor in the `# # Deprecated` section, and remove the field with the next \
              major version only.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Field, fact: Fact::Deprecated, .. }),
    message: |change| format!("{} was deprecated", this(change)),
    help: |_| None,
};
