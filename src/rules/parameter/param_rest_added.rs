//! A rest parameter was added.

use crate::diff::{Change, Fact, Form, Owner, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-rest-added",
    level: Level::Minor,
    title: "A rest parameter was added",
    why: "No argument has to be given for it, and a function with a rest parameter can stand wherever the \
          one without could.",
    example: Example {
        baseline: "public function concat(string first) returns string => first;\n",
        current: "public function concat(string first, string... more) returns string => first;\n",
        client: r#"public function main() {
    string line = lib:concat("one");
}
"#,
    },
    instead: "Nothing to do; it can only be removed again with a new major version.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Parameter(None | Some(Owner::Class | Owner::OutgoingObjectType | Owner::Service)),
                fact: Fact::AddedAs(Form::Rest),
                ..
            }
        )
    },
    message: |change| format!("{} was added as a rest parameter", this(change)),
    help: |_| None,
};
