//! A public enum moved to another module.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "enum-module-changed",
    level: Level::Major,
    title: "A public enum moved to another module",
    why: "Clients import the module that it stood in; under that prefix the enum and its members are \
          gone.",
    example: Example {
        baseline: r#"-- lib.bal --
public const VERSION = 1;

public enum Size {
    SMALL,
    LARGE
}
-- modules/shop/shop.bal --
public const OPEN = 8;
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.shop"]
"#,
        current: r#"-- lib.bal --
public const VERSION = 1;
-- modules/shop/shop.bal --
public const OPEN = 8;

public enum Size {
    SMALL,
    LARGE
}
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.shop"]
"#,
        client: r"public function main() {
    lib:Size size = lib:SMALL;
}
",
    },
    instead: "Leave a deprecated alias in the old module, and constants for the members.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Enum, fact: Fact::Moved { .. }, .. }),
    message: |change| format!("{} moved to `{}`", this(change), target(change)),
    help: |_| None,
};
