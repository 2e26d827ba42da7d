//! Mappings: maps and records (spec, "Mapping types"); objects share the search, see `object`.

use super::atom::{Atom, AtomDef, FieldsAtom, Shape};
use super::search::{Aim, Constraint, Found};
use super::slot::{Outside, Slot};
use super::{Kind, MappingShape, Presence, Type, Types};
use std::sync::Arc;

impl Types {
    /// The type of a mapping.
    pub fn mapping(&mut self, shape: &MappingShape) -> Type {
        let def = self.mapping_def(shape);
        let top = Shape::Fields(FieldsAtom { fields: Vec::new(), rest: self.mapping_top() });
        if def.shape == top { Type::MAPPING } else { self.atom_known(def) }
    }

    /// Says what a declared mapping atom is.
    pub fn define_mapping(&mut self, atom: Atom, shape: &MappingShape) {
        let def = self.mapping_def(shape);
        self.atom_define(atom, def);
    }

    /// Mappings inside some atoms and outside others.
    pub(crate) fn mapping_inhabit(
        &mut self,
        aim: Aim,
        inside: &[&Shape],
        outside: &[&Shape],
        accept: &mut dyn FnMut(&mut Types, Found<'_>) -> bool,
    ) -> bool {
        let top = self.mapping_top();
        self.fields_inhabit(aim, top, inside, outside, accept)
    }

    /// Values with named members inside some atoms and outside others; `top` is the rest when there are none.
    pub(crate) fn fields_inhabit(
        &mut self,
        aim: Aim,
        top: Slot,
        inside: &[&Shape],
        outside: &[&Shape],
        accept: &mut dyn FnMut(&mut Types, Found<'_>) -> bool,
    ) -> bool {
        let mut atoms = inside.iter().filter_map(|shape| fields_atom(shape));
        let mut base = match atoms.next() {
            Some(first) => first.clone(),
            None => FieldsAtom { fields: Vec::new(), rest: top },
        };
        for other in atoms {
            base = self.fields_intersect(&base, other);
        }
        if base.fields.iter().any(|(_, slot)| self.is_empty_now(slot.ty)) {
            return false;
        }
        let mut open = Vec::new();
        for atom in outside.iter().filter_map(|shape| fields_atom(shape)) {
            if aim == Aim::Show || self.fields_may_cover(&base, atom) {
                open.push(atom);
            }
        }
        self.fields_search(aim, base, &open, accept)
    }

    /// Could all values of `base` be in `atom`? `false` when they need not be whatever else is asked: by a member that
    /// tells both apart, or by one that nobody names, of which there are any number.
    fn fields_may_cover(&mut self, base: &FieldsAtom, atom: &FieldsAtom) -> bool {
        if !matches!(self.slot_outside(Aim::Decide, base.rest, atom.rest), Outside::Never) {
            return false;
        }
        let known = base.fields.iter().filter(|(name, _)| atom.get(name).is_none()).map(|(_, slot)| (*slot, atom.rest));
        let named = atom.fields.iter().map(|(name, slot)| (base.slot(name), *slot));
        !known.chain(named).any(|(slot, other)| matches!(self.slot_outside(Aim::Decide, slot, other), Outside::Free))
    }

    fn fields_search(
        &mut self,
        aim: Aim,
        base: FieldsAtom,
        outside: &[&FieldsAtom],
        accept: &mut dyn FnMut(&mut Types, Found<'_>) -> bool,
    ) -> bool {
        let rest = base.rest;
        let mut members = base.fields.clone();
        let named = outside.iter().flat_map(|atom| atom.fields.iter().map(|(name, _)| name.clone()));
        members.extend(named.filter(|name| base.get(name).is_none()).map(|name| (name, rest)));
        members.sort_by(|a, b| a.0.cmp(&b.0));
        members.dedup_by(|a, b| a.0 == b.0);
        let place = |name: &str| members.binary_search_by(|(known, _)| (**known).cmp(name)).ok();
        let mut constraints = Vec::new();
        for atom in outside {
            // Members that neither names are as the rest is, and that was looked at before.
            let more = atom.fields.iter().filter(|(name, _)| base.get(name).is_none());
            let names = base.fields.iter().chain(more).map(|(name, _)| name);
            let at = names.filter_map(|name| Some((place(name)?, atom.slot(name)))).collect();
            constraints.push(Constraint { at });
        }
        if aim == Aim::Show {
            for (constraint, atom) in constraints.iter_mut().zip(outside) {
                if !matches!(self.slot_outside(Aim::Decide, rest, atom.rest), Outside::Never) {
                    constraint.at.push((members.len(), atom.rest));
                    members.push((fresh_name(&members), rest));
                }
            }
        }
        let names: Vec<Arc<str>> = members.iter().map(|(name, _)| name.clone()).collect();
        let mut slots: Vec<Slot> = members.into_iter().map(|(_, slot)| slot).collect();
        self.search(aim, &mut slots, &constraints, &mut |types, slots| {
            if aim == Aim::Decide {
                return accept(types, Found::Any);
            }
            let members: Vec<_> = names.iter().cloned().zip(slots.iter().copied()).collect();
            accept(types, Found::Fields(&members))
        })
    }

    /// The members that both leave.
    pub(crate) fn fields_intersect(&mut self, a: &FieldsAtom, b: &FieldsAtom) -> FieldsAtom {
        let (mut i, mut j, mut fields) = (0, 0, Vec::new());
        while i < a.fields.len() || j < b.fields.len() {
            let order = match (a.fields.get(i), b.fields.get(j)) {
                (Some(x), Some(y)) => x.0.cmp(&y.0),
                (Some(_), None) => std::cmp::Ordering::Less,
                _ => std::cmp::Ordering::Greater,
            };
            let (name, x) = if order.is_le() { (&a.fields[i].0, &a.fields[i].1) } else { (&b.fields[j].0, &a.rest) };
            let y = if order.is_ge() { &b.fields[j].1 } else { &b.rest };
            fields.push((name.clone(), self.slot_intersect(*x, *y)));
            i += usize::from(order.is_le());
            j += usize::from(order.is_ge());
        }
        FieldsAtom { fields, rest: self.slot_intersect(a.rest, b.rest) }
    }

    fn mapping_top(&mut self) -> Slot {
        Slot::mutable(self.union(Type::VALUE, Type::ABSENT))
    }

    fn mapping_def(&mut self, shape: &MappingShape) -> AtomDef {
        let mut fields: Vec<(Arc<str>, Slot)> = Vec::new();
        for (name, field) in &shape.fields {
            let ty = match field.presence {
                Presence::Required => field.ty,
                Presence::Optional => self.union(field.ty, Type::ABSENT),
            };
            fields.push((name.as_str().into(), Slot::new(ty, field.mutability.min(shape.mutability))));
        }
        let rest = Slot::new(self.union(shape.rest, Type::ABSENT), shape.mutability);
        AtomDef::new(Kind::Mapping, Shape::Fields(FieldsAtom::new(fields, rest)), Vec::new())
    }
}

impl FieldsAtom {
    /// Sorts the members by name; of two with one name the later counts.
    pub(crate) fn new(mut fields: Vec<(Arc<str>, Slot)>, rest: Slot) -> FieldsAtom {
        fields.reverse();
        fields.sort_by(|a, b| a.0.cmp(&b.0));
        fields.dedup_by(|later, kept| later.0 == kept.0);
        FieldsAtom { fields, rest }
    }

    fn get(&self, name: &str) -> Option<Slot> {
        let found = self.fields.binary_search_by(|(known, _)| (**known).cmp(name)).ok()?;
        Some(self.fields[found].1)
    }

    /// The slot of a member, named or not.
    pub(crate) fn slot(&self, name: &str) -> Slot {
        self.get(name).unwrap_or(self.rest)
    }
}

/// A name that no member has.
fn fresh_name(members: &[(Arc<str>, Slot)]) -> Arc<str> {
    let taken = |name: &str| members.iter().any(|(known, _)| **known == *name);
    (1..).map(|n: u32| format!("key{n}")).find(|name| !taken(name)).unwrap_or_default().into()
}

fn fields_atom(shape: &Shape) -> Option<&FieldsAtom> {
    match shape {
        Shape::Fields(atom) => Some(atom),
        _ => None,
    }
}
