//! An object type that clients implement includes a type more.

use crate::diff::{Change, Fact, Position, Subject};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-inclusion-added",
    level: Level::Major,
    title: "An object type that clients implement includes a type more",
    why: "What the type brings cannot be seen from here, and classes of clients lack it.",
    example: Example {
        baseline: r"import acme/shapes;

public type Tile object {
    public function turn();
};

public function lay(Tile tile) {
}
",
        current: r"import acme/shapes;

public type Tile object {
    *shapes:Shape;
    public function turn();
};

public function lay(Tile tile) {
}
",
        client: r"class Mine {
    *lib:Tile;
    public function turn() {
    }
}
",
    },
    instead: "Declare a new object type that includes both.",
    caveat: None,
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::ObjectType,
                fact: Fact::InclusionAdded(_),
                position: Some(Position::Input | Position::Both),
                ..
            }
        )
    },
    message: |change| format!("{} includes {} now", this(change), detail(change)),
    help: |_| None,
};
