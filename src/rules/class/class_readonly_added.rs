//! A class became `readonly`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-readonly-added",
    level: Level::Minor,
    title: "A class became `readonly`",
    why: "Its objects are read-only values now, which fit wherever they did before. Fields that clients \
          assigned to are told on their own.",
    example: Example {
        baseline: r#"public class Name {
    public final string text = "";
}
"#,
        current: r#"public readonly class Name {
    public final string text = "";
}
"#,
        client: r"public function main() {
    lib:Name name = new;
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Class, fact: Fact::QualifierAdded(Qualifier::Readonly), .. })
    },
    message: |change| format!("{} became `readonly`", this(change)),
    help: |_| None,
};
