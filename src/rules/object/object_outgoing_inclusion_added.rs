//! An object type that only comes out includes a type more.

use crate::diff::{Change, Fact, Position, Subject};
use crate::rules::words::{detail, this};
use crate::rules::{Example, Level, Rule};

pub(in crate::rules) static RULE: Rule = Rule {
    id: "object-outgoing-inclusion-added",
    level: Level::Minor,
    title: "An object type that only comes out includes a type more",
    why: "Clients get such objects and never make them; what they knew is still there.",
    example: Example {
        baseline: r#"import acme/shapes;

public type Tile distinct object {
    public function turn();
};

public function make() returns Tile|error => error("none");
"#,
        current: r#"import acme/shapes;

public type Tile distinct object {
    *shapes:Shape;
    public function turn();
};

public function make() returns Tile|error => error("none");
"#,
        client: r"class Fake {
    *lib:Tile;

    public function turn() {
    }
}
",
    },
    instead: "Nothing to do for most clients.",
    caveat: Some("Implementing the object type all the same, in a test for example."),
    applies: |change| {
        matches!(
            change,
            Change {
                subject: Subject::ObjectType,
                fact: Fact::InclusionAdded(_),
                position: Some(Position::Output),
                ..
            }
        )
    },
    message: |change| format!("{} includes {} now", this(change), detail(change)),
    help: |_| None,
};
