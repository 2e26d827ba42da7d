//! Streams: the type of their items and of their completion (spec, "Stream types").

use super::atom::{Atom, AtomDef, Shape};
use super::search::{Aim, Found};
use super::slot::Slot;
use super::{Kind, Mutability, StreamShape, Type, Types};

impl Types {
    /// The type of a stream.
    pub fn stream(&mut self, shape: &StreamShape) -> Type {
        let def = self.stream_def(shape);
        self.atom_known(def)
    }

    /// Says what a declared stream atom is.
    pub fn define_stream(&mut self, atom: Atom, shape: &StreamShape) {
        let def = self.stream_def(shape);
        self.atom_define(atom, def);
    }

    /// Streams inside some atoms and outside others.
    pub(crate) fn stream_inhabit(
        &mut self,
        aim: Aim,
        inside: &[&Shape],
        outside: &[&Shape],
        accept: &mut dyn FnMut(&mut Types, Found<'_>) -> bool,
    ) -> bool {
        let any = Slot::mutable(self.union(Type::VALUE, Type::ABSENT));
        self.slots_inhabit(aim, &[any, any], inside, outside, accept)
    }

    fn stream_def(&mut self, shape: &StreamShape) -> AtomDef {
        // A stream may give nothing, or never end: both slots may be absent.
        let slots =
            [shape.item, shape.completion].map(|ty| Slot::new(self.union(ty, Type::ABSENT), Mutability::Mutable));
        AtomDef::new(Kind::Stream, Shape::Slots(Box::new(slots)), Vec::new())
    }
}
