//! A public method became `isolated`.

use crate::diff::{Change, Fact, Owner, Qualifier, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "method-isolated-added",
    level: Level::Minor,
    title: "A public method became `isolated`",
    why: "It can be called from everywhere it could be called from before, and from isolated code as \
          well.",
    example: Example {
        baseline: r"public class Counter {
    public function next() returns int => 1;
}
",
        current: r"public class Counter {
    public isolated function next() returns int => 1;
}
",
        client: r"public function main() {
    lib:Counter counter = new;
    int one = counter.next();
}
",
    },
    instead: "Nothing to do; remember that taking `isolated` away again breaks clients.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Method(Owner::Class | Owner::OutgoingObjectType, _),
                fact: Fact::QualifierAdded(Qualifier::Isolated),
                ..
            }
        )
    },
    message: |change| format!("{} became `isolated`", this(change)),
    help: |_| None,
};
