//! An annotation for display differs.

use crate::diff::{Change, Fact};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "annotation-display-changed",
    level: Level::Patch,
    title: "An annotation for display differs",
    why: "It shows in tools, not in programs.",
    example: Example {
        baseline: r#"@display {label: "Next"}
public function next(int n) returns int => n + 1;
"#,
        current: r#"@display {label: "Next number"}
public function next(int n) returns int => n + 1;
"#,
        client: r"public function main() {
    int two = lib:next(1);
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                fact: Fact::AnnotationAdded { cosmetic: true, .. }
                    | Fact::AnnotationRemoved { cosmetic: true, .. }
                    | Fact::AnnotationChanged { cosmetic: true, .. },
                ..
            }
        )
    },
    message: |change| format!("{} on {} differs, which only shows in tools", detail(change), this(change)),
    help: |_| None,
};
