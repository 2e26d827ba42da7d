//! An object type became `readonly`.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-readonly-added",
    level: Level::Minor,
    title: "An object type became `readonly`",
    why: "Clients that get such objects can use them as before, and as read-only values as well.",
    example: Example {
        baseline: r"public type Name object {
    public string text;
};
",
        current: r"public type Name readonly & object {
    public string text;
};
",
        client: r#"class Mine {
    *lib:Name;
    public string text = "";
}
"#,
    },
    instead: "Nothing to do for clients that only read the objects.",
    caveat: Some("Implementing the object type: the class of a client must be `readonly` too."),
    applies: |change| {
        matches!(change, Change { subject: Subject::ObjectType, fact: Fact::QualifierAdded(Qualifier::Readonly), .. })
    },
    message: |change| format!("{} became `readonly`", this(change)),
    help: |_| None,
};
