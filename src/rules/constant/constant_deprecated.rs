//! A public constant was deprecated.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "constant-deprecated",
    level: Level::Minor,
    title: "A public constant was deprecated",
    why: "It works as before. Clients that read it get a warning.",
    example: Example {
        baseline: "public const LIMIT = 10;\n",
        current: r"# The most there can be.
# # Deprecated
# There is no most any more.
@deprecated
public const LIMIT = 10;
",
        client: r"public function main() {
    int most = lib:LIMIT;
}
",
    },
    instead: "Name the successor in the `# # Deprecated` section.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Constant, fact: Fact::Deprecated, .. }),
    message: |change| format!("{} was deprecated", this(change)),
    help: |_| None,
};
