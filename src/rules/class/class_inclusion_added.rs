//! A class includes a type more.

use crate::diff::{Change, Fact, Subject};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "class-inclusion-added",
    level: Level::Minor,
    title: "A class includes a type more",
    why: "Its objects belong to one more type; what clients knew is still there.",
    example: Example {
        baseline: r"import acme/shapes;

public class Tile {
    public function turn() {
    }
}
",
        current: r"import acme/shapes;

public class Tile {
    *shapes:Shape;
    public function turn() {
    }
}
",
        client: r"class Mine {
    *lib:Tile;
    public function turn() {
    }
}
",
    },
    instead: "Nothing to do for most clients.",
    caveat: Some(
        "Relying on the structure of the class: a class of a client that includes it, or stands in for \
         it, lacks the new members.",
    ),
    applies: |change| matches!(change, Change { subject: Subject::Class, fact: Fact::InclusionAdded(_), .. }),
    message: |change| format!("{} includes {} now", this(change), detail(change)),
    help: |_| None,
};
