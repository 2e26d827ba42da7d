//! A class became a `service` class.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-service-added",
    level: Level::Major,
    title: "A class became a `service` class",
    why: "Classes of clients that include it are not service classes.",
    example: Example {
        baseline: r"public class Handler {
    public function serve() {
    }
}
",
        current: r"public service class Handler {
    public function serve() {
    }
}
",
        client: r"class Mine {
    *lib:Handler;
    public function serve() {
    }
}
",
    },
    instead: "Add a service class under another name.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Class, fact: Fact::QualifierAdded(Qualifier::Service), .. })
    },
    message: |change| format!("{} became a `service` class", this(change)),
    help: |_| None,
};
