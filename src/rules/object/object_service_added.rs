//! An object type became a `service` object type.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-service-added",
    level: Level::Major,
    title: "An object type became a `service` object type",
    why: "Classes of clients that implement it are not service classes.",
    example: Example {
        baseline: r"public type Handler object {
    public function serve();
};
",
        current: r"public type Handler service object {
    public function serve();
};
",
        client: r"class Mine {
    *lib:Handler;
    public function serve() {
    }
}
",
    },
    instead: "Add a service object type under another name.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::ObjectType, fact: Fact::QualifierAdded(Qualifier::Service), .. })
    },
    message: |change| format!("{} became a `service` object type", this(change)),
    help: |_| None,
};
