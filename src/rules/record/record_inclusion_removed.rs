//! A record no longer includes a type of another package.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "record-inclusion-removed",
    level: Level::Major,
    title: "A record no longer includes a type of another package",
    why: "The fields that it brought are gone: clients that read or give them no longer compile.",
    example: Example {
        baseline: r"import acme/shapes;

public type Tile record {|
    *shapes:Point;
    int weight;
|};
",
        current: r"import acme/shapes;

public type Tile record {|
    int weight;
|};
",
        client: "function left(lib:Tile tile) returns int => tile.x;\n",
    },
    instead: "Keep the inclusion, or write its fields out.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::Record | Subject::ErrorType | Subject::Type,
                fact: Fact::InclusionRemoved(_),
                ..
            }
        )
    },
    message: |change| format!("{} no longer includes {}", this(change), detail(change)),
    help: |_| None,
};
