//! A record that clients only get includes a type of another package more.

use crate::diff::{Change, Fact, Position, Subject};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-outgoing-inclusion-added",
    level: Level::Minor,
    title: "A record that clients only get includes a type of another package more",
    why: "Clients read the fields that they know; more of them do not disturb.",
    example: Example {
        baseline: r#"import acme/shapes;

public type Tile record {|
    int weight;
|};

public function make() returns Tile|error => error("none");
"#,
        current: r#"import acme/shapes;

public type Tile record {|
    *shapes:Point;
    int weight;
|};

public function make() returns Tile|error => error("none");
"#,
        client: r"public function main() {
    lib:Tile mine = {weight: 1};
}
",
    },
    instead: "Nothing to do for most clients.",
    caveat: Some("Building such a record in client code, in a test for example: the new fields may have to be given."),
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Record | Subject::ErrorType | Subject::Type,
                fact: Fact::InclusionAdded(_),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} includes {} now", this(change), detail(change)),
    help: |_| None,
};
