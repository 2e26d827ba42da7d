//! An included record parameter with a required field was added.

use crate::diff::{Change, Fact, Form, Subject};
use crate::rules::words::this;
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "param-included-added",
    level: Level::Major,
    title: "An included record parameter with a required field was added",
    why: "Every call that does not give the required fields is a compile error.",
    example: Example {
        baseline: r"public type Options record {|
    boolean strict;
|};

public function parse(string text) {
}
",
        current: r"public type Options record {|
    boolean strict;
|};

public function parse(string text, *Options options) {
}
",
        client: r#"public function main() {
    lib:parse("text");
}
"#,
    },
    instead: "Give every field of the record a default, or make it optional.",
    caveat: None,
    applies: |change| {
        matches!(change, Change { subject: Subject::Parameter(_), fact: Fact::AddedAs(Form::Included), .. })
    },
    message: |change| format!("{} was added, and callers must give its required fields", this(change)),
    help: |_| None,
};
