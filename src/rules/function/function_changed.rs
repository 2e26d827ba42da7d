//! A function name means something else now.

use crate::diff::{Change, Subject};
use crate::rules::words::{otherwise, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "function-changed",
    level: Level::Major,
    title: "A function name means something else now",
    why: "The name is still there, but it no longer names a function, or the function differs in a way \
          that no finer rule knows. Calls of it cannot be trusted to compile.",
    example: Example {
        baseline: "public function most() returns int => 10;\n",
        current: "public const most = 10;\n",
        client: r"public function main() {
    int most = lib:most();
}
",
    },
    instead: "Keep the function and give the new thing a name of its own.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Function, .. }),
    message: |change| format!("{} is something else now{}", this(change), otherwise(change)),
    help: |_| None,
};
