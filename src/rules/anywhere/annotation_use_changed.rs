//! An annotation on something public has another value.

use crate::diff::{Change, Fact};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "annotation-use-changed",
    level: Level::Minor,
    title: "An annotation on something public has another value",
    why: "Programs still compile. With the other value, values may be checked or written in another way.",
    example: Example {
        baseline: r"import ballerina/constraint;

@constraint:Int {minValue: 0}
public type Age int;
",
        current: r"import ballerina/constraint;

@constraint:Int {minValue: 1}
public type Age int;
",
        client: r"public function main() {
    lib:Age age = 0;
}
",
    },
    instead: "Say in the changelog what is demanded now.",
    caveat: Some("Relying on validation or on the wire format, which may differ now."),
    applies: |change| matches!(change, Change { fact: Fact::AnnotationChanged { cosmetic: false, .. }, .. }),
    message: |change| format!("{} on {} has another value", detail(change), this(change)),
    help: |_| None,
};
