//! Tables: a list of rows, and what is said of their key (spec, "Table types").

use super::atom::{Atom, AtomDef, Shape};
use super::search::{Aim, Found};
use super::slot::Slot;
use super::{Kind, ListShape, Mutability, TableKey, TableShape, Type, Types};

impl Types {
    /// The type of a table.
    pub fn table(&mut self, shape: &TableShape) -> Type {
        let def = self.table_def(shape);
        self.atom_known(def)
    }

    /// Says what a declared table atom is.
    pub fn define_table(&mut self, atom: Atom, shape: &TableShape) {
        let def = self.table_def(shape);
        self.atom_define(atom, def);
    }

    /// Tables inside some atoms and outside others.
    pub(crate) fn table_inhabit(
        &mut self,
        aim: Aim,
        inside: &[&Shape],
        outside: &[&Shape],
        accept: &mut dyn FnMut(&mut Types, Found<'_>) -> bool,
    ) -> bool {
        let any = Slot::mutable(self.union(Type::VALUE, Type::ABSENT));
        let rows = self.array_of(Type::MAPPING);
        self.slots_inhabit(aim, &[Slot::fixed(rows), any, any], inside, outside, accept)
    }

    fn table_def(&mut self, shape: &TableShape) -> AtomDef {
        let row = self.intersect(shape.row, Type::MAPPING);
        let rows = ListShape { prefix: Vec::new(), fixed: 0, rest: row, mutability: shape.mutability };
        let rows = Slot::fixed(self.list(&rows));
        let any = Slot::mutable(self.union(Type::VALUE, Type::ABSENT));
        let (key, fields) = match &shape.key {
            TableKey::Any => (any, any),
            TableKey::Type(ty) => (self.key_slot(*ty), any),
            TableKey::Fields(names, ty) => {
                let prefix: Vec<Type> = names.iter().map(|name| self.string_const(name)).collect();
                let fixed = prefix.len() as u64;
                let names = ListShape { prefix, fixed, rest: Type::NEVER, mutability: Mutability::Fixed };
                (self.key_slot(*ty), Slot::fixed(self.list(&names)))
            }
        };
        AtomDef::new(Kind::Table, Shape::Slots(Box::new([rows, key, fields])), Vec::new())
    }

    /// A table has a key type, whether or not it has rows; absent stands for `never`.
    fn key_slot(&mut self, ty: Type) -> Slot {
        Slot::new(self.union(ty, Type::ABSENT), Mutability::Mutable)
    }
}
