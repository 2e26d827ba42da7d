//! A public record was removed.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-removed",
    level: Level::Major,
    title: "A public record was removed",
    why: "Clients that name the record no longer compile.",
    example: Example {
        baseline: r"public type Point record {|
    int x;
    int y;
|};

public type Size record {|
    int width;
|};
",
        current: r"public type Point record {|
    int x;
    int y;
|};
",
        client: r"public function main() {
    lib:Size size = {width: 1};
}
",
    },
    instead: "Keep the record, mark it `@deprecated` and remove it with the next major version.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Record, fact: Fact::Removed { .. }, .. }),
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
