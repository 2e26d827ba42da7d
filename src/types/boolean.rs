//! Parts of `boolean`: true, false.

use super::Op;
use super::part::Part;

/// A set of booleans, one bit each: 1 for false, 2 for true.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Booleans(u8);

impl Booleans {
    /// The singleton.
    pub(crate) fn one(value: bool) -> Booleans {
        Booleans(if value { 2 } else { 1 })
    }

    /// Some value of the set; true is taken first.
    pub(crate) fn sample(self) -> bool {
        self.0 & 2 != 0
    }
}

impl Part for Booleans {
    fn all() -> Self {
        Booleans(3)
    }
    fn is_all(&self) -> bool {
        self.0 == 3
    }
    fn is_none(&self) -> bool {
        self.0 == 0
    }
    fn combine(&self, op: Op, other: &Self) -> Self {
        Booleans(match op {
            Op::Union => self.0 | other.0,
            Op::Intersect => self.0 & other.0,
            Op::Diff => self.0 & !other.0,
        })
    }
}
