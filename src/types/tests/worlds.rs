//! Small worlds: all values of a few atoms written out, so that emptiness can be counted instead of decided.

use super::*;
use proptest::prelude::*;

/// A Boolean combination of atoms, by their numbers.
#[derive(Clone, Debug)]
pub(super) enum Formula {
    Atom(usize),
    And(Box<Formula>, Box<Formula>),
    Or(Box<Formula>, Box<Formula>),
    Not(Box<Formula>),
}

impl Formula {
    /// Is a value in the set, given the atoms it is in?
    pub(super) fn holds(&self, inside: &dyn Fn(usize) -> bool) -> bool {
        match self {
            Formula::Atom(atom) => inside(*atom),
            Formula::And(a, b) => a.holds(inside) && b.holds(inside),
            Formula::Or(a, b) => a.holds(inside) || b.holds(inside),
            Formula::Not(a) => !a.holds(inside),
        }
    }

    /// The set as a type inside `whole`.
    pub(super) fn build(&self, t: &mut Types, atoms: &[Type], whole: Type) -> Type {
        match self {
            Formula::Atom(atom) => t.intersect(atoms[*atom], whole),
            Formula::And(a, b) => {
                let (a, b) = (a.build(t, atoms, whole), b.build(t, atoms, whole));
                t.intersect(a, b)
            }
            Formula::Or(a, b) => {
                let (a, b) = (a.build(t, atoms, whole), b.build(t, atoms, whole));
                t.union(a, b)
            }
            Formula::Not(a) => {
                let a = a.build(t, atoms, whole);
                t.diff(whole, a)
            }
        }
    }
}

/// Formulas over so many atoms.
pub(super) fn formulas(atoms: usize) -> impl Strategy<Value = Formula> {
    (0..atoms).prop_map(Formula::Atom).prop_recursive(4, 12, 2, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(a, b)| Formula::And(a.into(), b.into())),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| Formula::Or(a.into(), b.into())),
            inner.prop_map(|a| Formula::Not(a.into())),
        ]
    })
}

/// The plain values of these worlds, one bit each; the third is no value but its absence.
pub(super) const NIL: u8 = 1;
pub(super) const TRUE: u8 = 2;
pub(super) const ABSENT: u8 = 4;

/// The type of a set of plain values.
pub(super) fn plain(t: &mut Types, set: u8) -> Type {
    let yes = t.bool_const(true);
    let parts = [(NIL, Type::NIL), (TRUE, yes), (ABSENT, Type::ABSENT)];
    t.union_all(parts.into_iter().filter(|(bit, _)| set & bit != 0).map(|(_, ty)| ty))
}

/// What stands in a slot of a value of these worlds.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Content {
    /// This value, for good.
    Fixed(u8),
    /// Some value of this inherent type.
    Mutable(u8),
}

impl Content {
    /// May it stand in a slot of this type?
    pub(super) fn fits(self, set: u8, mutability: Mutability) -> bool {
        match self {
            Content::Fixed(value) => value & set != 0,
            Content::Mutable(inherent) => inherent & !set == 0 && mutability == Mutability::Mutable,
        }
    }

    /// All contents made of some plain values.
    pub(super) fn all(values: &[u8]) -> Vec<Content> {
        let all = values.iter().fold(0, |a, b| a | b);
        let fixed = values.iter().map(|value| Content::Fixed(*value));
        fixed.chain((1..=all).filter(|set| set & !all == 0 && *set != ABSENT).map(Content::Mutable)).collect()
    }
}

/// Either mutability.
pub(super) fn mutability() -> impl Strategy<Value = Mutability> {
    prop_oneof![Just(Mutability::Fixed), Just(Mutability::Mutable)]
}
