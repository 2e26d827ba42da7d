//! A class became a `client` class.

use crate::diff::{Change, Fact, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-client-added",
    level: Level::Major,
    title: "A class became a `client` class",
    why: "Client objects are called and checked in another way, and classes of clients that include it \
          are not client classes.",
    example: Example {
        baseline: r"public class Api {
    public function ping() {
    }
}
",
        current: r"public client class Api {
    public function ping() {
    }
}
",
        client: r"class Mock {
    *lib:Api;
    public function ping() {
    }
}
",
    },
    instead: "Add a client class under another name.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Class, fact: Fact::QualifierAdded(Qualifier::Client), .. })
    },
    message: |change| format!("{} became a `client` class", this(change)),
    help: |_| None,
};
