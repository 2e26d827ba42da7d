//! An annotation was taken away from something public.

use crate::diff::{Change, Fact};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "annotation-use-removed",
    level: Level::Minor,
    title: "An annotation was taken away from something public",
    why: "Programs still compile. Without the annotation values may be checked or written in another way.",
    example: Example {
        baseline: r"import ballerina/constraint;

@constraint:Int {minValue: 0}
public type Age int;
",
        current: r"import ballerina/constraint;

public type Age int;
",
        client: r"public function main() {
    lib:Age age = 7;
}
",
    },
    instead: "Say in the changelog what is no longer demanded.",
    caveat: Some("Relying on validation or on the wire format, which may differ now."),
    applies: |change| matches!(change, Change { fact: Fact::AnnotationRemoved { cosmetic: false, .. }, .. }),
    message: |change| format!("{} was taken away from {}", detail(change), this(change)),
    help: |_| None,
};
