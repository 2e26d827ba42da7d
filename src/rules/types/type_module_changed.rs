//! A public type moved to another module.

use crate::diff::{Change, Fact, Subject};
use crate::rules::forward::alias;
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "type-module-changed",
    level: Level::Major,
    title: "A public type moved to another module",
    why: "Clients import the module that it stood in; under that prefix the type is gone.",
    example: Example {
        baseline: r#"-- lib.bal --
public const VERSION = 1;

public type Age int;
-- modules/people/people.bal --
public const MOST = 120;
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.people"]
"#,
        current: r#"-- lib.bal --
public const VERSION = 1;
-- modules/people/people.bal --
public const MOST = 120;

public type Age int;
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.people"]
"#,
        client: r"public function main() {
    lib:Age age = 7;
}
",
    },
    instead: "Leave a deprecated alias in the old module.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Type | Subject::Record | Subject::ObjectType | Subject::ErrorType,
                fact: Fact::Moved { .. },
                ..
            }
        )
    },
    message: |change| format!("{} moved to `{}`", this(change), target(change)),
    help: |change| Some(alias(change)),
};
