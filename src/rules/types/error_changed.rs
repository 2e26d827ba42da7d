//! An error type is another type now.

use crate::diff::{Change, Subject};
use crate::rules::words::{difference, otherwise, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "error-changed",
    level: Level::Major,
    title: "An error type is another type now",
    why: "Its detail is neither wider nor narrower, or the name means another kind of thing now. Clients \
          that handle or make the error no longer compile.",
    example: Example {
        baseline: "public type ReadError error<map<int>>;\n",
        current: "public type ReadError error<map<string>>;\n",
        client: r#"public function main() {
    lib:ReadError problem = error("no file", line = 1);
}
"#,
    },
    instead: "Keep the error type and add a new one under another name.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::ErrorType, .. }),
    message: |change| format!("{} is another type now{}{}", this(change), difference(change), otherwise(change)),
    help: |_| None,
};
