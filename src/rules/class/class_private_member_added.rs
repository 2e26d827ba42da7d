//! A class got its first member that is not public.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-private-member-added",
    level: Level::Minor,
    title: "A class got its first member that is not public",
    why: "Clients that make its objects and call its methods notice nothing.",
    example: Example {
        baseline: r"public class Timer {
    public function reset() {
    }
}
",
        current: r"public class Timer {
    private int begin = 0;

    public function reset() {
    }
}
",
        client: r"class Fake {
    public function reset() {
    }
}

public function main() {
    lib:Timer timer = new Fake();
}
",
    },
    instead: "Nothing to do for most clients.",
    caveat: Some(
        "Relying on two classes having the same structure: a class of a client can no longer stand in for \
         one with private members.",
    ),
    applies: |change| matches!(change, Change { subject: Subject::Class, fact: Fact::FirstPrivateMember, .. }),
    message: |change| format!("{} has a member that is not public now", this(change)),
    help: |_| None,
};
