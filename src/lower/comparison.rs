//! How two types stand to each other, and why.

/// How two types stand to each other, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// How the current set stands to the baseline's.
    pub relation: Relation,
    /// Narrower by a whole basic type or error arm (a client that tests for it no longer compiles).
    pub arm_gone: bool,
    /// The smallest piece that differs, as a sentence part: "member `b`: `int|string` became `int`".
    pub why: Option<String>,
    /// A value that is in one set and not in the other, as a Ballerina expression.
    pub witness: Option<String>,
}

impl Comparison {
    /// The same values on both sides.
    pub fn same() -> Comparison {
        Comparison::of(Relation::Same)
    }

    /// A relation of which no more is known.
    pub fn of(relation: Relation) -> Comparison {
        Comparison { relation, arm_gone: false, why: None, witness: None }
    }
}

/// How the current set of values stands to the baseline's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relation {
    /// The same values.
    Same,
    /// Some are gone, none came.
    Narrower,
    /// Some came, none is gone.
    Wider,
    /// Some came and some are gone.
    Unrelated,
}

impl Relation {
    /// The relation with the two sides exchanged.
    pub fn reversed(self) -> Relation {
        match self {
            Relation::Narrower => Relation::Wider,
            Relation::Wider => Relation::Narrower,
            other => other,
        }
    }

    /// The relation of two sets, given which contains the other.
    pub(super) fn of(baseline_in_current: Contained, current_in_baseline: Contained) -> Relation {
        match (baseline_in_current, current_in_baseline) {
            (Contained::Wholly, Contained::Wholly) => Relation::Same,
            (Contained::Wholly, Contained::InPart) => Relation::Wider,
            (Contained::InPart, Contained::Wholly) => Relation::Narrower,
            (Contained::InPart, Contained::InPart) => Relation::Unrelated,
        }
    }
}

/// Does one set lie in another?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Contained {
    /// Every value of it does.
    Wholly,
    /// Some value of it does not.
    InPart,
}

impl From<bool> for Contained {
    fn from(wholly: bool) -> Contained {
        if wholly { Contained::Wholly } else { Contained::InPart }
    }
}
