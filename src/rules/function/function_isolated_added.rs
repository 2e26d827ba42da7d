//! A public function became `isolated`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "function-isolated-added",
    level: Level::Minor,
    title: "A public function became `isolated`",
    why: "An isolated function can be called from everywhere the function could be called from before, \
          and from isolated code as well.",
    example: Example {
        baseline: "public function next(int n) returns int => n + 1;\n",
        current: "public isolated function next(int n) returns int => n + 1;\n",
        client: r"public function main() {
    int two = lib:next(1);
}
",
    },
    instead: "Nothing to do; remember that taking `isolated` away again breaks clients.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Function, fact: Fact::QualifierAdded(Qualifier::Isolated), .. })
    },
    message: |change| format!("{} became `isolated`", this(change)),
    help: |_| None,
};
