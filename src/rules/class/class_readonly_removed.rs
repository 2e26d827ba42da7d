//! A class is no longer `readonly`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-readonly-removed",
    level: Level::Major,
    title: "A class is no longer `readonly`",
    why: "Clients keep its objects as read-only values; that no longer compiles.",
    example: Example {
        baseline: r#"public readonly class Name {
    public final string text = "";
}
"#,
        current: r#"public class Name {
    public final string text = "";
}
"#,
        client: r"public function main() {
    readonly name = new lib:Name();
}
",
    },
    instead: "Keep it `readonly`.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Class, fact: Fact::QualifierRemoved(Qualifier::Readonly), .. })
    },
    message: |change| format!("{} is no longer `readonly`", this(change)),
    help: |_| None,
};
