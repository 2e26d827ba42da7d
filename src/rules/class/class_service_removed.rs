//! A class is no longer a `service` class.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-service-removed",
    level: Level::Major,
    title: "A class is no longer a `service` class",
    why: "Its objects can no longer be attached to a listener.",
    example: Example {
        baseline: r"public service class Handler {
    public function serve() {
    }
}
",
        current: r"public class Handler {
    public function serve() {
    }
}
",
        client: r"function attach(service object {} handler) {
}

public function main() {
    attach(new lib:Handler());
}
",
    },
    instead: "Keep it a `service` class.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Class, fact: Fact::QualifierRemoved(Qualifier::Service), .. })
    },
    message: |change| format!("{} is no longer a `service` class", this(change)),
    help: |_| None,
};
