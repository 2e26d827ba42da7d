//! A method is called in another way.

use crate::diff::{Change, Subject};
use crate::rules::words::{otherwise, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "method-changed",
    level: Level::Major,
    title: "A method is called in another way",
    why: "`object.name()`, `client->name()` and `client->/path` are different calls: those of the \
          baseline no longer compile. Differences that no finer rule knows count here too.",
    example: Example {
        baseline: r"public client class Api {
    public function count() returns int => 1;
}
",
        current: r"public client class Api {
    remote function count() returns int => 1;
}
",
        client: r"public function main() {
    lib:Api api = new;
    int count = api.count();
}
",
    },
    instead: "Keep the method as it is and add the other kind beside it under a name of its own.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Method(..), .. }),
    message: |change| format!("{} is called in another way{}", this(change), otherwise(change)),
    help: |_| None,
};
