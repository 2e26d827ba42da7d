//! A method that clients implement is no longer `transactional`.

use crate::diff::{Change, Fact, Owner, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-method-transactional-removed",
    level: Level::Major,
    title: "A method that clients implement is no longer `transactional`",
    why: "The library may now call it outside a transaction, which the transactional methods of clients \
          do not allow.",
    example: Example {
        baseline: r"public type Store object {
    public transactional function put(string key);
};

public function run(Store store) {
}
",
        current: r"public type Store object {
    public function put(string key);
};

public function run(Store store) {
}
",
        client: r"class Memory {
    *lib:Store;
    public transactional function put(string key) {
    }
}
",
    },
    instead: "Keep it transactional and add a second object type whose method is not.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Method(Owner::ObjectType, _),
                fact: Fact::QualifierRemoved(Qualifier::Transactional),
                ..
            }
        )
    },
    message: |change| format!("{} is no longer `transactional`, and methods that implement it are", this(change)),
    help: |_| None,
};
