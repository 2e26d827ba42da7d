//! A name that clients cannot write differs.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "label-changed",
    level: Level::Patch,
    title: "A name that clients cannot write differs",
    why: "A rest parameter takes its arguments by place only, so its name is only known inside.",
    example: Example {
        baseline: r"public function concat(string... parts) {
}
",
        current: r"public function concat(string... pieces) {
}
",
        client: r#"public function main() {
    lib:concat("a", "b");
}
"#,
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Parameter(_), fact: Fact::LabelChanged, .. }),
    message: |change| format!("{} has another name, which clients cannot write", this(change)),
    help: |_| None,
};
