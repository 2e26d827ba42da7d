//! An object type became something else.

use crate::diff::{Change, Subject};
use crate::rules::words::{difference, otherwise, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-type-changed",
    level: Level::Major,
    title: "An object type became something else",
    why: "The name is still there but no longer names an object type, or the object type differs in a way \
          that no finer rule knows.",
    example: Example {
        baseline: r"public type Sink object {
    public function write(string line);
};
",
        current: "public type Sink function (string line);\n",
        client: r"class Console {
    *lib:Sink;
    public function write(string line) {
    }
}
",
    },
    instead: "Keep the object type and give the new type a name of its own.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::ObjectType, .. }),
    message: |change| format!("{} is something else now{}{}", this(change), difference(change), otherwise(change)),
    help: |_| None,
};
