//! Errors: a detail mapping, always immutable, and distinct names (spec, "Error types").

use super::atom::{Atom, AtomDef, Shape};
use super::search::{Aim, Found};
use super::slot::Slot;
use super::{ErrorShape, Kind, Type, Types};

impl Types {
    /// The type of an error.
    pub fn error(&mut self, shape: &ErrorShape) -> Type {
        let def = self.error_def(shape);
        self.atom_known(def)
    }

    /// Says what a declared error atom is.
    pub fn define_error(&mut self, atom: Atom, shape: &ErrorShape) {
        let def = self.error_def(shape);
        self.atom_define(atom, def);
    }

    /// Errors inside some atoms and outside others.
    pub(crate) fn error_inhabit(
        &mut self,
        aim: Aim,
        inside: &[&Shape],
        outside: &[&Shape],
        accept: &mut dyn FnMut(&mut Types, Found<'_>) -> bool,
    ) -> bool {
        let detail = self.intersect(Type::MAPPING, self.readonly());
        self.slots_inhabit(aim, &[Slot::fixed(detail)], inside, outside, accept)
    }

    fn error_def(&mut self, shape: &ErrorShape) -> AtomDef {
        // The detail record is copied into the error by `cloneReadOnly`.
        let immutable = self.intersect(Type::MAPPING, self.readonly());
        let detail = self.intersect(shape.detail, immutable);
        AtomDef::new(Kind::Error, Shape::Slots(Box::new([Slot::fixed(detail)])), shape.distinct.clone())
    }
}
