//! An object type is no longer a `client` object type.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-client-removed",
    level: Level::Major,
    title: "An object type is no longer a `client` object type",
    why: "Remote and resource calls (`->`) need a client object.",
    example: Example {
        baseline: r#"public type Api client object {
    public function ping();
};

public function open() returns Api|error => error("closed");
"#,
        current: r#"public type Api object {
    public function ping();
};

public function open() returns Api|error => error("closed");
"#,
        client: r"function run(client object {} api) {
}

function use(lib:Api api) {
    run(api);
}
",
    },
    instead: "Keep it a `client` object type.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::ObjectType, fact: Fact::QualifierRemoved(Qualifier::Client), .. })
    },
    message: |change| format!("{} is no longer a `client` object type", this(change)),
    help: |_| None,
};
