//! Type descriptors as values: `typedesc<T>` holds the types inside `T` (spec, "Typedesc type").

use super::atom::{Atom, AtomDef, Shape};
use super::search::{Aim, Found};
use super::slot::Slot;
use super::{Kind, Mutability, Type, Types};

impl Types {
    /// The type of a typedesc.
    pub fn typedesc(&mut self, shape: Type) -> Type {
        let def = self.typedesc_def(shape);
        self.atom_known(def)
    }

    /// Says what a declared typedesc atom is.
    pub fn define_typedesc(&mut self, atom: Atom, shape: Type) {
        let def = self.typedesc_def(shape);
        self.atom_define(atom, def);
    }

    /// Type descriptors inside some atoms and outside others.
    pub(crate) fn typedesc_inhabit(
        &mut self,
        aim: Aim,
        inside: &[&Shape],
        outside: &[&Shape],
        accept: &mut dyn FnMut(&mut Types, Found<'_>) -> bool,
    ) -> bool {
        let any = Slot::mutable(self.union(Type::VALUE, Type::ABSENT));
        self.slots_inhabit(aim, &[any], inside, outside, accept)
    }

    fn typedesc_def(&mut self, described: Type) -> AtomDef {
        // Like a mutable slot, a descriptor holds a type and not a value; absent stands for `never`, a type like others.
        let slot = Slot::new(self.union(described, Type::ABSENT), Mutability::Mutable);
        AtomDef::new(Kind::Typedesc, Shape::Slots(Box::new([slot])), Vec::new())
    }
}
