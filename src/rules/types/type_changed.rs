//! A type holds other values.

use crate::diff::{Change, Subject};
use crate::rules::words::{difference, otherwise, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "type-changed",
    level: Level::Major,
    title: "A type holds other values",
    why: "Some values came and some went, or the name means another kind of thing now. Clients that give \
          or get them no longer compile.",
    example: Example {
        baseline: "public type Id int;\n",
        current: "public type Id string;\n",
        client: r"public function main() {
    lib:Id id = 7;
}
",
    },
    instead: "Keep the type and add a new one under another name.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Type, .. }),
    message: |change| format!("{} is another type now{}{}", this(change), difference(change), otherwise(change)),
    help: |_| None,
};
