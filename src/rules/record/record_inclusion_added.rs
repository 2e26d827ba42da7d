//! A record that clients give includes a type of another package more.

use crate::diff::{Change, Fact, Position, Subject};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-inclusion-added",
    level: Level::Major,
    title: "A record that clients give includes a type of another package more",
    why: "Its fields cannot be seen from here; records that clients build lack the required ones.",
    example: Example {
        baseline: r"import acme/shapes;

public type Tile record {|
    int weight;
|};

public function lay(Tile tile) {
}
",
        current: r"import acme/shapes;

public type Tile record {|
    *shapes:Point;
    int weight;
|};

public function lay(Tile tile) {
}
",
        client: r"public function main() {
    lib:lay({weight: 1});
}
",
    },
    instead: "Write the fields out as optional ones.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Record | Subject::ErrorType | Subject::Type,
                fact: Fact::InclusionAdded(_),
                position: Some(Position::Input | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} includes {} now", this(change), detail(change)),
    help: |_| None,
};
