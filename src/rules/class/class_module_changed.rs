//! A public class moved to another module.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{target, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-module-changed",
    level: Level::Major,
    title: "A public class moved to another module",
    why: "Clients import the module that it stood in; under that prefix the class is gone.",
    example: Example {
        baseline: r#"-- lib.bal --
public const VERSION = 1;

public class Timer {
    public int seconds = 0;
}
-- modules/clock/clock.bal --
public const TICK = 1;
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.clock"]
"#,
        current: r#"-- lib.bal --
public const VERSION = 1;
-- modules/clock/clock.bal --
public const TICK = 1;

public class Timer {
    public int seconds = 0;
}
-- Ballerina.toml --
[package]
org = "acme"
name = "lib"
version = "1.0.0"
export = ["lib", "lib.clock"]
"#,
        client: r"public function main() {
    lib:Timer timer = new;
}
",
    },
    instead: "Leave a deprecated class in the old module.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Class, fact: Fact::Moved { .. }, .. }),
    message: |change| format!("{} moved to `{}`", this(change), target(change)),
    help: |_| None,
};
