//! An object type became a `client` object type.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-client-added",
    level: Level::Major,
    title: "An object type became a `client` object type",
    why: "Classes of clients that implement it are not client classes.",
    example: Example {
        baseline: r"public type Api object {
    public function ping();
};
",
        current: r"public type Api client object {
    public function ping();
};
",
        client: r"class Mock {
    *lib:Api;
    public function ping() {
    }
}
",
    },
    instead: "Add a client object type under another name.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::ObjectType, fact: Fact::QualifierAdded(Qualifier::Client), .. })
    },
    message: |change| format!("{} became a `client` object type", this(change)),
    help: |_| None,
};
