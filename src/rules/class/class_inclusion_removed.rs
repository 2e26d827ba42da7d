//! A class no longer includes a type.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-inclusion-removed",
    level: Level::Major,
    title: "A class no longer includes a type",
    why: "Its objects no longer belong to the type: clients that pass them on as such no longer compile.",
    example: Example {
        baseline: r"import acme/shapes;

public class Tile {
    *shapes:Shape;
    public function turn() {
    }
}
",
        current: r"import acme/shapes;

public class Tile {
    public function turn() {
    }
}
",
        client: r"import acme/shapes;

function shape(lib:Tile tile) returns shapes:Shape => tile;
",
    },
    instead: "Keep the inclusion.",
    caveat: None,
    applies: |change| matches!(change, Change { subject: Subject::Class, fact: Fact::InclusionRemoved(_), .. }),
    message: |change| format!("{} no longer includes {}", this(change), detail(change)),
    help: |_| None,
};
