//! The one search behind emptiness and witnesses: values of some slots each, that break each of some constraints.
//!
//! Being in a structural type and out of others comes down to this: the slots of the first are given; each of the
//! others is a constraint that has to be broken in at least one slot. Constraints that a slot breaks as it stands fall
//! away first, those that leave a single way are followed next, and only then is anything tried out. So a field that
//! tells the members of a union apart decides them without any search.

use super::atom::Shape;
use super::function::Signature;
use super::slot::{Outside, Slot};
use super::stack::deep;
use super::{Nominal, Type, Types};
use std::sync::Arc;

/// What a search is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Aim {
    /// To know whether there is a value.
    Decide,
    /// To see one: then values of mutable slots are chosen outside what they need not be in.
    Show,
}

/// A way to make values that was found.
pub(crate) enum Found<'a> {
    /// Values of whose structure nothing is known or asked.
    Any,
    /// A list of `length` members; `slots` says some of them, by index; `base` the type of all.
    List { length: u64, slots: &'a [(u64, Slot)], base: &'a super::list::Base<'a> },
    /// Named members, present or absent; others may be absent.
    Fields(&'a [(Arc<str>, Slot)]),
    /// A tuple of slots.
    Slots(&'a [Slot]),
    /// A function of all these types.
    Function(&'a [Signature]),
}

/// Takes a way, or asks for another one: gets the names the values carry as well.
pub(crate) type Accept<'a> = dyn FnMut(&mut Types, &[Nominal], Found<'_>) -> bool + 'a;

/// Slots of a type to stay out of: in one of them a value has to differ.
pub(crate) struct Constraint {
    pub(crate) at: Vec<(usize, Slot)>,
}

/// A constraint that still holds: the ways to break it.
type Ways = Vec<(usize, Slot)>;

impl Types {
    /// Finds slots inside `slots` that break every constraint and that `accept` takes.
    pub(crate) fn search(
        &mut self,
        aim: Aim,
        slots: &mut Vec<Slot>,
        constraints: &[&Constraint],
        accept: &mut dyn FnMut(&mut Types, &[Slot]) -> bool,
    ) -> bool {
        if self.tired() {
            return aim == Aim::Decide;
        }
        let mut open: Vec<&Constraint> = Vec::new();
        let mut best: Option<Ways> = None;
        for constraint in constraints {
            let enough = if constraints.len() == 1 && aim == Aim::Decide { 1 } else { usize::MAX };
            match self.ways(aim, slots, constraint, enough) {
                None => continue,
                Some(ways) if ways.is_empty() => return false,
                Some(ways) => {
                    if best.as_ref().is_none_or(|best| ways.len() < best.len()) {
                        best = Some(ways);
                        open.push(constraint);
                        let last = open.len() - 1;
                        open.swap(0, last);
                    } else {
                        open.push(constraint);
                    }
                }
            }
        }
        let Some(ways) = best else {
            return accept(self, slots);
        };
        for (index, narrowed) in ways {
            let before = std::mem::replace(&mut slots[index], narrowed);
            let found = deep(|| self.search(aim, slots, &open[1..], accept));
            slots[index] = before;
            if found {
                return true;
            }
        }
        false
    }

    /// The ways to break a constraint, at most `enough`; `None` when it is broken anyway.
    fn ways(&mut self, aim: Aim, slots: &[Slot], constraint: &Constraint, enough: usize) -> Option<Ways> {
        let mut ways = Ways::new();
        for (index, other) in &constraint.at {
            match self.slot_outside(aim, slots[*index], *other) {
                Outside::Free => return None,
                Outside::Never => {}
                Outside::Narrowed(slots) => ways.extend(slots.into_iter().map(|slot| (*index, slot))),
            }
            if ways.len() >= enough {
                break;
            }
        }
        Some(ways)
    }

    /// A fixed number of slots: `inside` all of the first, outside each of the others; `top` when there is no first.
    pub(crate) fn slots_inhabit(
        &mut self,
        aim: Aim,
        top: &[Slot],
        inside: &[&Shape],
        outside: &[&Shape],
        accept: &mut dyn FnMut(&mut Types, Found<'_>) -> bool,
    ) -> bool {
        let mut slots = top.to_vec();
        for other in inside.iter().filter_map(|shape| slots_of(shape)) {
            for (slot, other) in slots.iter_mut().zip(other.iter()) {
                *slot = self.slot_intersect(*slot, *other);
            }
        }
        if slots.iter().any(|slot| self.is_empty_now(slot.ty)) {
            return false;
        }
        let outside = outside.iter().filter_map(|shape| slots_of(shape));
        let constraints: Vec<Constraint> =
            outside.map(|slots| Constraint { at: slots.iter().copied().enumerate().collect() }).collect();
        let constraints: Vec<&Constraint> = constraints.iter().collect();
        self.search(aim, &mut slots, &constraints, &mut |types, slots| accept(types, Found::Slots(slots)))
    }

    /// Are no values in both, for certain and whatever is still being assumed?
    pub(crate) fn surely_disjoint(&mut self, a: Type, b: Type) -> bool {
        let both = self.intersect(a, b);
        both == Type::NEVER || self.is_surely_empty(both)
    }
}

fn slots_of(shape: &Shape) -> Option<&[Slot]> {
    match shape {
        Shape::Slots(slots) => Some(slots),
        _ => None,
    }
}
