//! A public method became `transactional`.

use crate::diff::{Change, Fact, Owner, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "method-transactional-added",
    level: Level::Major,
    title: "A public method became `transactional`",
    why: "It can only be called inside a transaction now; calls outside of one no longer compile.",
    example: Example {
        baseline: r"public class Desk {
    public function book(string seat) {
    }
}
",
        current: r"public class Desk {
    public transactional function book(string seat) {
    }
}
",
        client: r#"public function main() {
    lib:Desk desk = new;
    desk.book("12A");
}
"#,
    },
    instead: "Leave the method as it is and add a transactional one beside it.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Method(Owner::Class | Owner::ObjectType | Owner::OutgoingObjectType, _),
                fact: Fact::QualifierAdded(Qualifier::Transactional),
                ..
            }
        )
    },
    message: |change| format!("{} became `transactional`", this(change)),
    help: |_| None,
};
