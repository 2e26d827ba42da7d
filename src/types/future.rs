//! Futures: the type of the result they wait for (spec, "Future type").

use super::atom::{Atom, AtomDef, Shape};
use super::search::{Aim, Found};
use super::slot::Slot;
use super::{Kind, Mutability, Type, Types};

impl Types {
    /// The type of a future.
    pub fn future(&mut self, shape: Type) -> Type {
        let def = self.future_def(shape);
        self.atom_known(def)
    }

    /// Says what a declared future atom is.
    pub fn define_future(&mut self, atom: Atom, shape: Type) {
        let def = self.future_def(shape);
        self.atom_define(atom, def);
    }

    /// Futures inside some atoms and outside others.
    pub(crate) fn future_inhabit(
        &mut self,
        aim: Aim,
        inside: &[&Shape],
        outside: &[&Shape],
        accept: &mut dyn FnMut(&mut Types, Found<'_>) -> bool,
    ) -> bool {
        let any = Slot::mutable(self.union(Type::VALUE, Type::ABSENT));
        self.slots_inhabit(aim, &[any], inside, outside, accept)
    }

    fn future_def(&mut self, result: Type) -> AtomDef {
        // The result may never come: the slot may be absent.
        let slot = Slot::new(self.union(result, Type::ABSENT), Mutability::Mutable);
        AtomDef::new(Kind::Future, Shape::Slots(Box::new([slot])), Vec::new())
    }
}
