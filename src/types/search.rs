//! The one search behind emptiness and witnesses: values of some slots each, that break each of some constraints.
//!
//! Being in a structural type and out of others comes down to this: the slots of the first are given; each of the
//! others is a constraint that has to be broken in at least one slot. Constraints that a slot breaks as it stands fall
//! away first, those that leave a single way are followed next, and only then is anything tried out. So a field that
//! tells the members of a union apart decides them without any search.

use super::atom::Shape;
use super::slot::{Outside, Slot};
use super::stack::deep;
use super::{Nominal, Type, Types};
use rustc_hash::FxHashMap;
use std::rc::Rc;
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
}

/// Takes a way, or asks for another one: gets the names the values carry as well.
pub(crate) type Accept<'a> = dyn FnMut(&mut Types, &[Nominal], Found<'_>) -> bool + 'a;

/// Slots of a type to stay out of: in one of them a value has to differ.
pub(crate) struct Constraint {
    pub(crate) at: Vec<(usize, Slot)>,
}

/// A way to break a constraint: the slot, narrowed to lie outside what the constraint says of it.
#[derive(Clone, Copy)]
struct Way {
    index: usize,
    narrowed: Slot,
    outside: Slot,
}

/// A constraint that still holds, by the ways to break it.
type Ways = Rc<[Way]>;

impl Types {
    /// Finds slots inside `slots` that break every constraint and that `accept` takes.
    pub(crate) fn search(
        &mut self,
        aim: Aim,
        slots: &mut Vec<Slot>,
        constraints: &[Constraint],
        accept: &mut dyn FnMut(&mut Types, &[Slot]) -> bool,
    ) -> bool {
        let enough = if constraints.len() == 1 && aim == Aim::Decide { 1 } else { usize::MAX };
        let mut open = Vec::new();
        for constraint in constraints {
            match self.ways(aim, slots, constraint, enough) {
                None => {}
                Some(ways) if ways.is_empty() => return false,
                Some(ways) => open.push(ways),
            }
        }
        self.search_open(aim, slots, open, accept)
    }

    fn search_open(
        &mut self,
        aim: Aim,
        slots: &mut Vec<Slot>,
        mut open: Vec<Ways>,
        accept: &mut dyn FnMut(&mut Types, &[Slot]) -> bool,
    ) -> bool {
        if self.tired() {
            return aim == Aim::Decide;
        }
        if aim == Aim::Decide {
            drop_independent(&mut open);
        }
        let Some(shortest) = (0..open.len()).min_by_key(|at| open[*at].len()) else {
            return accept(self, slots);
        };
        let ways = open.swap_remove(shortest);
        for way in ways.iter() {
            let before = std::mem::replace(&mut slots[way.index], way.narrowed);
            let left = self.still_open(aim, slots, &open, way.index);
            let found = left.is_some_and(|left| deep(|| self.search_open(aim, slots, left, accept)));
            slots[way.index] = before;
            if found {
                return true;
            }
        }
        false
    }

    /// The ways to break a constraint, at least `enough` of them if there are so many; `None` when it is broken anyway.
    fn ways(&mut self, aim: Aim, slots: &[Slot], constraint: &Constraint, enough: usize) -> Option<Ways> {
        let mut ways = Vec::new();
        for (index, outside) in &constraint.at {
            self.ways_at(aim, slots, *index, *outside, &mut ways)?;
            if ways.len() >= enough {
                break;
            }
        }
        Some(ways.into())
    }

    /// Adds the ways to break a constraint in one slot; `None` when the slot breaks it as it stands.
    fn ways_at(&mut self, aim: Aim, slots: &[Slot], index: usize, outside: Slot, ways: &mut Vec<Way>) -> Option<()> {
        match self.slot_outside(aim, slots[index], outside) {
            Outside::Free => return None,
            Outside::Never => {}
            Outside::Narrowed(slots) => ways.extend(slots.into_iter().map(|narrowed| Way { index, narrowed, outside })),
        }
        Some(())
    }

    /// The constraints left after one slot was narrowed; `None` when one cannot be broken any more. A slot that did not
    /// offer a way offers none when it is narrowed.
    fn still_open(&mut self, aim: Aim, slots: &[Slot], open: &[Ways], index: usize) -> Option<Vec<Ways>> {
        let mut left = Vec::new();
        for ways in open {
            let Some(here) = ways.iter().find(|way| way.index == index) else {
                left.push(ways.clone());
                continue;
            };
            let mut others: Vec<Way> = ways.iter().filter(|way| way.index != index).copied().collect();
            if self.ways_at(aim, slots, index, here.outside, &mut others).is_some() {
                if others.is_empty() {
                    return None;
                }
                left.push(others.into());
            }
        }
        Some(left)
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
        self.search(aim, &mut slots, &constraints, &mut |types, slots| accept(types, Found::Slots(slots)))
    }

    /// Are no values in both, for certain and whatever is still being assumed?
    pub(crate) fn surely_disjoint(&mut self, a: Type, b: Type) -> bool {
        let both = self.intersect(a, b);
        both == Type::NEVER || self.is_surely_empty(both)
    }
}

/// Drops the constraints that can be broken in a slot no other one needs: that does no harm to the others.
fn drop_independent(open: &mut Vec<Ways>) {
    let mut users: FxHashMap<usize, usize> = FxHashMap::default();
    let count = |ways: &Ways, users: &mut FxHashMap<usize, usize>, by: isize| {
        let mut last = None;
        for way in ways.iter().filter(|way| last.replace(way.index) != Some(way.index)) {
            let user = users.entry(way.index).or_default();
            *user = user.saturating_add_signed(by);
        }
    };
    open.iter().for_each(|ways| count(ways, &mut users, 1));
    loop {
        let before = open.len();
        open.retain(|ways| {
            let alone = ways.iter().any(|way| users.get(&way.index) == Some(&1));
            if alone {
                count(ways, &mut users, -1);
            }
            !alone
        });
        if open.len() == before {
            return;
        }
    }
}

fn slots_of(shape: &Shape) -> Option<&[Slot]> {
    match shape {
        Shape::Slots(slots) => Some(slots),
        _ => None,
    }
}
