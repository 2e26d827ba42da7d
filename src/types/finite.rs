//! Sets of strings or numbers that are finite, or whose complement is.

use super::Op;
use super::part::Part;
use std::sync::Arc;

/// A finite set of values, or everything but such a set.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Finite<T> {
    sign: Sign,
    values: Arc<[T]>,
}

/// Are the values listed in the set or out of it?
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
enum Sign {
    Only,
    AllBut,
}

impl<T: Ord + Clone> Finite<T> {
    /// The set of one value.
    pub(crate) fn one(value: T) -> Finite<T> {
        Finite { sign: Sign::Only, values: Arc::from([value]) }
    }

    /// Nothing.
    pub(crate) fn none() -> Finite<T> {
        Finite { sign: Sign::Only, values: Arc::from([]) }
    }

    /// Do both list their values, and none in common? Told without making a new set.
    pub(crate) fn apart(&self, other: &Finite<T>) -> bool {
        let (small, large) = if self.values.len() < other.values.len() { (self, other) } else { (other, self) };
        let listed = self.sign == Sign::Only && other.sign == Sign::Only;
        listed && small.values.iter().all(|value| large.values.binary_search(value).is_err())
    }

    /// The first of `samples`, or else of the listed values, that is in the set.
    pub(crate) fn sample(&self, mut samples: impl Iterator<Item = T>) -> Option<T> {
        match self.sign {
            Sign::Only => self.values.first().cloned(),
            Sign::AllBut => samples.find(|value| self.values.binary_search(value).is_err()),
        }
    }

    fn complement(&self) -> Finite<T> {
        let sign = match self.sign {
            Sign::Only => Sign::AllBut,
            Sign::AllBut => Sign::Only,
        };
        Finite { sign, values: self.values.clone() }
    }

    fn union(&self, other: &Finite<T>) -> Finite<T> {
        let (sign, values) = match (self.sign, other.sign) {
            (Sign::Only, Sign::Only) => (Sign::Only, merge(&self.values, &other.values, |a, b| a || b)),
            (Sign::Only, Sign::AllBut) => (Sign::AllBut, merge(&self.values, &other.values, |a, b| b && !a)),
            (Sign::AllBut, Sign::Only) => (Sign::AllBut, merge(&self.values, &other.values, |a, b| a && !b)),
            (Sign::AllBut, Sign::AllBut) => (Sign::AllBut, merge(&self.values, &other.values, |a, b| a && b)),
        };
        Finite { sign, values: values.into() }
    }
}

impl<T: Ord + Clone> Part for Finite<T> {
    fn all() -> Self {
        Finite { sign: Sign::AllBut, values: Arc::from([]) }
    }

    fn is_all(&self) -> bool {
        self.sign == Sign::AllBut && self.values.is_empty()
    }

    fn is_none(&self) -> bool {
        self.sign == Sign::Only && self.values.is_empty()
    }

    fn combine(&self, op: Op, other: &Self) -> Self {
        match op {
            Op::Union => self.union(other),
            Op::Intersect => self.complement().union(&other.complement()).complement(),
            Op::Diff => self.complement().union(other).complement(),
        }
    }
}

/// Merges two sorted lists, keeping what `keep` wants of (is in the first, is in the second).
fn merge<T: Ord + Clone>(a: &[T], b: &[T], keep: fn(bool, bool) -> bool) -> Vec<T> {
    let (mut i, mut j, mut out) = (0, 0, Vec::new());
    while i < a.len() || j < b.len() {
        let order = match (a.get(i), b.get(j)) {
            (Some(x), Some(y)) => x.cmp(y),
            (Some(_), None) => std::cmp::Ordering::Less,
            _ => std::cmp::Ordering::Greater,
        };
        let (in_a, in_b) = (order.is_le(), order.is_ge());
        let value = if in_a { &a[i] } else { &b[j] };
        if keep(in_a, in_b) {
            out.push(value.clone());
        }
        i += usize::from(in_a);
        j += usize::from(in_b);
    }
    out
}
