//! An annotation was attached to something public.

use crate::diff::{Change, Fact};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "annotation-use-added",
    level: Level::Minor,
    title: "An annotation was attached to something public",
    why: "Programs still compile. The annotation may change how values are checked or written.",
    example: Example {
        baseline: r"import ballerina/constraint;

public type Age int;
",
        current: r"import ballerina/constraint;

@constraint:Int {minValue: 0}
public type Age int;
",
        client: r"public function main() {
    lib:Age age = -1;
}
",
    },
    instead: "Say in the changelog what the annotation demands.",
    caveat: Some("Relying on validation or on the wire format, which may differ now."),
    applies: |change| matches!(change, Change { fact: Fact::AnnotationAdded { cosmetic: false, .. }, .. }),
    message: |change| format!("{} was attached to {}", detail(change), this(change)),
    help: |_| None,
};
