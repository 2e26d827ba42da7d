//! A resource method was removed.

use crate::diff::{Change, Fact, MethodKind, Owner, Subject};
use crate::rules::words::{deprecation, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "resource-removed",
    level: Level::Major,
    title: "A resource method was removed",
    why: "Calls of the resource no longer compile. Another accessor or another path segment makes it \
          another resource.",
    example: Example {
        baseline: r"public client class Api {
    resource function get users() returns int => 1;

    resource function get groups() returns int => 1;
}
",
        current: r"public client class Api {
    resource function get users() returns int => 1;
}
",
        client: r"public function main() {
    lib:Api api = new;
    int groups = api->/groups();
}
",
    },
    instead: "Keep the resource and mark it `@deprecated`; a new path or accessor can stand beside it.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Method(
                    Owner::Class | Owner::ObjectType | Owner::OutgoingObjectType,
                    MethodKind::Resource
                ),
                fact: Fact::Removed { .. },
                ..
            }
        )
    },
    message: |change| format!("{} was removed{}", this(change), deprecation(change)),
    help: |_| None,
};
