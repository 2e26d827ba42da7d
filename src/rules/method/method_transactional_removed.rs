//! A public method is no longer `transactional`.

use crate::diff::{Change, Fact, Owner, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "method-transactional-removed",
    level: Level::Minor,
    title: "A public method is no longer `transactional`",
    why: "Calls inside a transaction still compile, and calls outside of one are possible now.",
    example: Example {
        baseline: r"public class Desk {
    public transactional function book(string seat) {
    }
}
",
        current: r"public class Desk {
    public function book(string seat) {
    }
}
",
        client: r#"public function main() returns error? {
    lib:Desk desk = new;
    transaction {
        desk.book("12A");
        check commit;
    }
}
"#,
    },
    instead: "Nothing to do; say in the documentation what happens outside a transaction.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Method(Owner::Class | Owner::OutgoingObjectType, _),
                fact: Fact::QualifierRemoved(Qualifier::Transactional),
                ..
            }
        )
    },
    message: |change| format!("{} is no longer `transactional`", this(change)),
    help: |_| None,
};
