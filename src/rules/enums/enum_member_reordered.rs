//! The members of an enum stand in another order.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::whole;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "enum-member-reordered",
    level: Level::Patch,
    title: "The members of an enum stand in another order",
    why: "Members are known by name; their values are strings and do not count places.",
    example: Example {
        baseline: r"public enum Size {
    SMALL,
    LARGE
}
",
        current: r"public enum Size {
    LARGE,
    SMALL
}
",
        client: r"public function main() {
    lib:Size size = lib:SMALL;
}
",
    },
    instead: "Nothing to do.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Enum | Subject::EnumMember, fact: Fact::Reordered, .. })
    },
    message: |change| format!("the members of {} stand in another order", whole(change)),
    help: |_| None,
};
