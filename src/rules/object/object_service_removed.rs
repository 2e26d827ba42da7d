//! An object type is no longer a `service` object type.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-service-removed",
    level: Level::Major,
    title: "An object type is no longer a `service` object type",
    why: "Its objects can no longer be attached to a listener, and services of clients no longer belong \
          to it.",
    example: Example {
        baseline: r"public type Handler service object {
    public function serve();
};
",
        current: r"public type Handler object {
    public function serve();
};
",
        client: r"function attach(service object {} handler) {
}

function run(lib:Handler handler) {
    attach(handler);
}
",
    },
    instead: "Keep it a `service` object type.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::ObjectType, fact: Fact::QualifierRemoved(Qualifier::Service), .. })
    },
    message: |change| format!("{} is no longer a `service` object type", this(change)),
    help: |_| None,
};
