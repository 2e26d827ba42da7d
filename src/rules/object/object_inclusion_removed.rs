//! An object type no longer includes a type.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-inclusion-removed",
    level: Level::Major,
    title: "An object type no longer includes a type",
    why: "What the type brought is gone, and objects of clients no longer belong to it.",
    example: Example {
        baseline: r"import acme/shapes;

public type Tile object {
    *shapes:Shape;
    public function turn();
};
",
        current: r"import acme/shapes;

public type Tile object {
    public function turn();
};
",
        client: r"import acme/shapes;

function shape(lib:Tile tile) returns shapes:Shape => tile;
",
    },
    instead: "Keep the inclusion.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::ObjectType, fact: Fact::InclusionRemoved(_), .. }),
    message: |change| format!("{} no longer includes {}", this(change), detail(change)),
    help: |_| None,
};
