//! An object type is no longer `readonly`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-readonly-removed",
    level: Level::Major,
    title: "An object type is no longer `readonly`",
    why: "Clients keep such objects as read-only values; that no longer compiles.",
    example: Example {
        baseline: r"public type Name readonly & object {
    public string text;
};
",
        current: r"public type Name object {
    public string text;
};
",
        client: r"function keep(lib:Name name) {
    readonly kept = name;
}
",
    },
    instead: "Keep it `readonly`.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::ObjectType, fact: Fact::QualifierRemoved(Qualifier::Readonly), .. })
    },
    message: |change| format!("{} is no longer `readonly`", this(change)),
    help: |_| None,
};
