//! Lists: arrays and tuples (spec, "List types").

use super::atom::{Atom, AtomDef, ListAtom, Shape};
use super::search::{Aim, Constraint, Found};
use super::slot::Slot;
use super::{Kind, ListShape, Type, Types};

/// What all lists of a conjunction have in common.
pub(crate) struct Base<'a> {
    inside: Vec<&'a ListAtom>,
    fixed: u64,
}

impl Types {
    /// The type of a list.
    pub fn list(&mut self, shape: &ListShape) -> Type {
        let def = list_def(shape);
        let top = Shape::List(ListAtom { prefix: Box::default(), fixed: 0, rest: Slot::mutable(Type::VALUE) });
        if def.shape == top { Type::LIST } else { self.atom_known(def) }
    }

    /// Says what a declared list atom is.
    pub fn define_list(&mut self, atom: Atom, shape: &ListShape) {
        self.atom_define(atom, list_def(shape));
    }

    /// Lists inside some atoms and outside others, of each length that can make a difference.
    pub(crate) fn list_inhabit(
        &mut self,
        aim: Aim,
        inside: &[&Shape],
        outside: &[&Shape],
        accept: &mut dyn FnMut(&mut Types, Found<'_>) -> bool,
    ) -> bool {
        let inside: Vec<&ListAtom> = inside.iter().filter_map(|shape| list_atom(shape)).collect();
        let outside: Vec<&ListAtom> = outside.iter().filter_map(|shape| list_atom(shape)).collect();
        let base = Base::new(inside);
        let mut breaks: Vec<u64> = base.inside.iter().chain(&outside).flat_map(|atom| atom.breaks()).collect();
        breaks.sort_unstable();
        breaks.dedup();
        for start in std::iter::once(0).chain(breaks.iter().copied()).filter(|at| *at < base.fixed) {
            let slot = self.list_slot(&base, start);
            if self.is_empty_now(slot.ty) {
                return false;
            }
        }
        let rest = self.list_slot(&base, u64::MAX);
        let lengths = match self.is_empty_now(rest.ty) {
            true => vec![base.fixed],
            false => lengths(aim, base.fixed, &outside, breaks.last().copied().unwrap_or(0)),
        };
        lengths.into_iter().any(|length| self.list_of_length(aim, &base, &outside, &breaks, length, accept))
    }

    fn list_of_length(
        &mut self,
        aim: Aim,
        base: &Base<'_>,
        outside: &[&ListAtom],
        breaks: &[u64],
        length: u64,
        accept: &mut dyn FnMut(&mut Types, Found<'_>) -> bool,
    ) -> bool {
        let outside: Vec<&&ListAtom> = outside.iter().filter(|atom| atom.fixed <= length).collect();
        // Between two breaks all members are alike; each constraint needs at most one of them for itself.
        let mut places: Vec<u64> = Vec::new();
        let starts = std::iter::once(0).chain(breaks.iter().copied().filter(|at| *at > 0 && *at < length));
        let ends = breaks.iter().copied().filter(|at| *at > 0 && *at < length).chain([length]);
        for (start, end) in starts.zip(ends) {
            places.extend(start..end.min(start.saturating_add(outside.len().max(1) as u64)));
        }
        let mut slots: Vec<Slot> = places.iter().map(|place| self.list_slot(base, *place)).collect();
        let constraints: Vec<Constraint> = outside
            .iter()
            .map(|atom| Constraint { at: places.iter().map(|place| atom.slot(*place)).enumerate().collect() })
            .collect();
        self.search(aim, &mut slots, &constraints, &mut |types, slots| {
            let slots: Vec<(u64, Slot)> = places.iter().copied().zip(slots.iter().copied()).collect();
            accept(types, Found::List { length, slots: &slots, base })
        })
    }

    /// The slot that all atoms of a conjunction leave for a member.
    pub(crate) fn list_slot(&mut self, base: &Base<'_>, index: u64) -> Slot {
        let mut slots = base.inside.iter().map(|atom| atom.slot(index));
        let first = slots.next().unwrap_or(Slot::mutable(Type::VALUE));
        slots.fold(first, |a, b| self.slot_intersect(a, b))
    }
}

impl<'a> Base<'a> {
    pub(crate) fn new(inside: Vec<&'a ListAtom>) -> Base<'a> {
        Base { fixed: inside.iter().map(|atom| atom.fixed).max().unwrap_or(0), inside }
    }
}

impl ListAtom {
    /// The slot of a member; `u64::MAX` for one of the rest.
    pub(crate) fn slot(&self, index: u64) -> Slot {
        let named = usize::try_from(index).ok().and_then(|index| self.prefix.get(index));
        match named {
            Some(slot) => *slot,
            None if index < self.fixed => self.prefix.last().copied().unwrap_or(self.rest),
            None => self.rest,
        }
    }

    /// Where members begin to be of another type.
    pub(crate) fn breaks(&self) -> impl Iterator<Item = u64> {
        (0..=self.prefix.len() as u64).chain([self.fixed])
    }
}

/// The lengths to try: between two events, at which a type to stay out of begins or ceases to matter, a longer list can
/// do whatever a shorter one can.
fn lengths(aim: Aim, fixed: u64, outside: &[&ListAtom], last_break: u64) -> Vec<u64> {
    let mut events: Vec<u64> = outside.iter().flat_map(|atom| [atom.fixed, atom.fixed.saturating_add(1)]).collect();
    events.push(fixed);
    events.retain(|event| *event >= fixed);
    events.sort_unstable();
    events.dedup();
    let longest = events.last().copied().unwrap_or(fixed).max(last_break).saturating_add(outside.len() as u64);
    let mut lengths: Vec<u64> = events.iter().skip(1).map(|event| event - 1).collect();
    lengths.push(longest);
    if aim == Aim::Show {
        lengths.extend(events);
        lengths.sort_unstable();
    }
    lengths.dedup();
    lengths
}

fn list_atom(shape: &Shape) -> Option<&ListAtom> {
    match shape {
        Shape::List(atom) => Some(atom),
        _ => None,
    }
}

fn list_def(shape: &ListShape) -> AtomDef {
    let slot = |ty: &Type| Slot::new(*ty, shape.mutability);
    let prefix: Box<[Slot]> = shape.prefix.iter().map(slot).collect();
    let fixed = shape.fixed.max(prefix.len() as u64);
    AtomDef::new(Kind::List, Shape::List(ListAtom { prefix, fixed, rest: slot(&shape.rest) }), Vec::new())
}
