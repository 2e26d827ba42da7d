//! What stands in the members of a type: the types of a field, of list members, of parameters and results.
//!
//! Projections of unions are unions; what a type excludes is not counted, so that a projection may be too wide, never too
//! narrow.

use super::atom::{AtomDef, FieldsAtom, ListAtom, Shape};
use super::list::Base;
use super::part::Sub;
use super::slot::Slot;
use super::{Kind, Type, Types};
use std::sync::Arc;

impl Types {
    /// The values that mappings of `t` may have in the field `name`; `never` when none has it.
    pub fn field_type(&mut self, t: Type, name: &str) -> Type {
        let found = self.field_slots(t, Kind::Mapping, name);
        let all = self.union_all(found.into_iter().map(|slot| slot.ty));
        self.diff(all, Type::ABSENT)
    }

    /// The values that lists of `t` may have as the member at `index`.
    pub fn member_type(&mut self, t: Type, index: u64) -> Type {
        let mut found = Vec::new();
        if self.mentioned_whole(t, Kind::List) {
            return Type::VALUE;
        }
        self.conjunctions(t, Kind::List, &mut |types, inside| {
            let atoms: Vec<&ListAtom> = inside.iter().filter_map(|def| def.list()).collect();
            let base = Base::new(atoms);
            found.push(types.list_slot(&base, index).ty);
        });
        self.union_all(found)
    }

    /// The slots a named member has in the conjunctions of `t`.
    fn field_slots(&mut self, t: Type, kind: Kind, name: &str) -> Vec<Slot> {
        if self.mentioned_whole(t, kind) {
            return vec![Slot::mutable(Type::VALUE)];
        }
        let mut found = Vec::new();
        self.conjunctions(t, kind, &mut |types, inside| {
            let mut slots = inside.iter().filter_map(|def| def.fields()).map(|atom| atom.slot(name));
            let first = slots.next().unwrap_or(Slot::mutable(Type::VALUE));
            found.push(slots.fold(first, |a, b| types.slot_intersect(a, b)));
        });
        found
    }

    fn mentioned_whole(&self, t: Type, kind: Kind) -> bool {
        self.data(t).all.contains(kind)
    }

    /// The inhabited conjunctions of one kind of a type, by the atoms they are inside.
    pub(crate) fn conjunctions(&mut self, t: Type, kind: Kind, visit: &mut dyn FnMut(&mut Types, &[Arc<AtomDef>])) {
        let sub = self.data(t).some.iter().find(|(k, _)| *k == kind).map(|(_, sub)| sub.clone());
        let Some(Sub::Bdd(bdd)) = sub else { return };
        self.bdd_paths(bdd, &mut |types, inside, outside| {
            if types.conjunction_inhabited(kind, inside, outside) {
                visit(types, inside);
            }
            false
        });
    }

    /// Does a conjunction of atoms hold values?
    pub(crate) fn conjunction_inhabited(
        &mut self,
        kind: Kind,
        inside: &[Arc<AtomDef>],
        outside: &[Arc<AtomDef>],
    ) -> bool {
        self.path_inhabit(kind, super::search::Aim::Decide, inside, outside, &mut |_, _, _| true)
    }
}

impl AtomDef {
    pub(crate) fn list(&self) -> Option<&ListAtom> {
        match &self.shape {
            Shape::List(atom) => Some(atom),
            _ => None,
        }
    }

    pub(crate) fn fields(&self) -> Option<&FieldsAtom> {
        match &self.shape {
            Shape::Fields(atom) => Some(atom),
            _ => None,
        }
    }
}
