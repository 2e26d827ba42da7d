//! Objects: members by name, names of their own, qualifiers (spec, "Object types").

use super::atom::{Atom, AtomDef, FieldsAtom, Shape};
use super::opaque::{CLIENT, ISOLATED, READONLY, SERVICE};
use super::search::{Aim, Found};
use super::slot::Slot;
use super::{Kind, MemberKind, Mutability, ObjectShape, Type, Types};
use std::sync::Arc;

/// The sorts of members, as bits of a slot: a field never is a method, though both may hold functions.
pub(crate) const FIELD: u8 = 1;
const METHOD: u8 = 2;

impl Types {
    /// The type of an object.
    pub fn object(&mut self, shape: &ObjectShape) -> Type {
        let rest = self.object_rest(shape);
        let def = self.object_def(shape, rest);
        let any = Shape::Fields(FieldsAtom { fields: Vec::new(), rest: self.object_top() });
        if def.shape == any && def.names.is_empty() { Type::OBJECT } else { self.atom_known(def) }
    }

    /// Says what a declared object atom is.
    pub fn define_object(&mut self, atom: Atom, shape: &ObjectShape) {
        let rest = self.object_rest(shape);
        self.define_object_with_rest(atom, shape, rest);
    }

    /// The same with the slot of all unnamed members said outright.
    pub(crate) fn define_object_with_rest(&mut self, atom: Atom, shape: &ObjectShape, rest: Slot) {
        let def = self.object_def(shape, Slot { sorts: FIELD | METHOD, ..rest });
        self.atom_define(atom, def);
    }

    /// Objects inside some atoms and outside others.
    pub(crate) fn object_inhabit(
        &mut self,
        aim: Aim,
        inside: &[&Shape],
        outside: &[&Shape],
        accept: &mut dyn FnMut(&mut Types, Found<'_>) -> bool,
    ) -> bool {
        let top = self.object_top();
        self.fields_inhabit(aim, top, inside, outside, accept)
    }

    fn object_top(&mut self) -> Slot {
        let any = self.union(Type::VALUE, Type::ABSENT);
        Slot { sorts: FIELD | METHOD, ..Slot::mutable(any) }
    }

    /// An object may have members that its type does not name; of an immutable one these are immutable as well.
    fn object_rest(&mut self, shape: &ObjectShape) -> Slot {
        let top = self.object_top();
        if !shape.qualifiers.readonly {
            return top;
        }
        let ty = self.union(self.readonly(), Type::ABSENT);
        Slot { ty, mutability: Mutability::Fixed, ..top }
    }

    fn object_def(&mut self, shape: &ObjectShape, rest: Slot) -> AtomDef {
        let mut members: Vec<(Arc<str>, Slot)> = Vec::new();
        for member in &shape.members {
            let (key, sorts) = match member.kind {
                MemberKind::Field => (member.name.as_str().into(), FIELD),
                MemberKind::Method => (member.name.as_str().into(), METHOD),
                MemberKind::Remote => (format!("remote {}", member.name).into(), METHOD),
                MemberKind::Resource => (format!("resource {}", member.name).into(), METHOD),
            };
            let slot = match (sorts, shape.qualifiers.readonly) {
                (METHOD, _) => Slot::fixed(member.ty),
                (_, true) => Slot::fixed(self.intersect(member.ty, self.readonly())),
                (_, false) => Slot::new(member.ty, member.mutability),
            };
            members.push((key, Slot { sorts, ..slot }));
        }
        let q = shape.qualifiers;
        let qualifiers = [(q.client, CLIENT), (q.service, SERVICE), (q.isolated, ISOLATED), (q.readonly, READONLY)];
        let mut names: Vec<_> = qualifiers.into_iter().filter_map(|(given, name)| given.then_some(name)).collect();
        names.extend(&shape.distinct);
        names.extend(shape.private);
        AtomDef::new(Kind::Object, Shape::Fields(FieldsAtom::new(members, rest)), names)
    }
}
