//! What is returned is what the caller expects now.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::whole;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "return-became-inferred",
    level: Level::Minor,
    title: "What is returned is inferred from what the caller expects now",
    why: "A caller that says which type it expects gets a value of that type, as before.",
    example: Example {
        baseline: "public isolated function read(string path) returns string[]|error = external;\n",
        current: "public isolated function read(string path, typedesc<string|int> t = <>) returns t[]|error = external;\n",
        client: r#"public function main() returns error? {
    var lines = check lib:read("notes.txt");
}
"#,
    },
    instead: "Nothing to do for callers that name the type.",
    caveat: Some("Taking the result with `var`, which leaves nothing to infer the type from."),
    applies: |change| matches!(change, Change { subject: Subject::Return(_), fact: Fact::ReturnBecameInferred, .. }),
    message: |change| format!("{} returns what its caller expects now", whole(change)),
    help: |_| None,
};
