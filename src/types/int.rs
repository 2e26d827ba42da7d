//! Parts of `int`: ranges, for singletons, `byte` and the `int:Signed8` family.

use super::Op;
use super::part::Part;
use std::sync::Arc;

/// Sorted, disjoint ranges that do not touch; both ends belong to a range.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Ints(Arc<[(i64, i64)]>);

impl Ints {
    /// The range from `low` to `high`, both included; nothing when `low` is the greater.
    pub(crate) fn range(low: i64, high: i64) -> Ints {
        Ints(if low <= high { Arc::from([(low, high)]) } else { Arc::from([]) })
    }

    /// The ranges.
    pub(crate) fn ranges(&self) -> &[(i64, i64)] {
        &self.0
    }

    /// The member nearest to one.
    pub(crate) fn sample(&self) -> Option<i64> {
        self.0.iter().map(|(low, high)| 1.clamp(*low, *high)).min_by_key(|value| value.unsigned_abs())
    }

    fn complement(&self) -> Ints {
        let mut out = Vec::new();
        let mut next = Some(i64::MIN);
        for (low, high) in self.0.iter() {
            if let Some(from) = next.filter(|from| from < low) {
                out.push((from, low - 1));
            }
            next = high.checked_add(1);
        }
        if let Some(from) = next {
            out.push((from, i64::MAX));
        }
        Ints(out.into())
    }

    fn intersect(&self, other: &Ints) -> Ints {
        let (mut i, mut j, mut out) = (0, 0, Vec::new());
        while let (Some(a), Some(b)) = (self.0.get(i), other.0.get(j)) {
            let (low, high) = (a.0.max(b.0), a.1.min(b.1));
            if low <= high {
                out.push((low, high));
            }
            if a.1 < b.1 {
                i += 1;
            } else {
                j += 1;
            }
        }
        Ints(out.into())
    }
}

impl Part for Ints {
    fn all() -> Self {
        Ints::range(i64::MIN, i64::MAX)
    }
    fn is_all(&self) -> bool {
        *self.0 == [(i64::MIN, i64::MAX)]
    }
    fn is_none(&self) -> bool {
        self.0.is_empty()
    }
    fn combine(&self, op: Op, other: &Self) -> Self {
        match op {
            Op::Union => self.complement().intersect(&other.complement()).complement(),
            Op::Intersect => self.intersect(other),
            Op::Diff => self.intersect(&other.complement()),
        }
    }
}
