//! A class is no longer a `client` class.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-client-removed",
    level: Level::Major,
    title: "A class is no longer a `client` class",
    why: "Remote and resource calls (`->`) need a client object.",
    example: Example {
        baseline: r"public client class Api {
    public function ping() {
    }
}
",
        current: r"public class Api {
    public function ping() {
    }
}
",
        client: r"function run(client object {} api) {
}

public function main() {
    run(new lib:Api());
}
",
    },
    instead: "Keep it a `client` class.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Class, fact: Fact::QualifierRemoved(Qualifier::Client), .. })
    },
    message: |change| format!("{} is no longer a `client` class", this(change)),
    help: |_| None,
};
