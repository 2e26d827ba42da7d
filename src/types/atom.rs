//! Atoms: one structural type as it was written, known by a number so that types may be recursive.

use super::bdd::Bdd;
use super::part::Share;
use super::slot::Slot;
use super::{Kind, Type, Types};
use std::sync::Arc;

/// A declared type whose members may be said later.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Atom(pub(crate) u32);

/// A name that a type carries: a distinct type-id, a class with private members, a type of another package.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Nominal(pub(crate) u32);

/// What is known of an atom: the values that have its shape and all of its names.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct AtomDef {
    pub(crate) kind: Kind,
    pub(crate) shape: Shape,
    /// Sorted. Names are independent: for any set of them there are values that have just these.
    pub(crate) names: Box<[Nominal]>,
}

/// The structure of the values of an atom.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Shape {
    /// Every value of the kind.
    Any,
    /// Members by index.
    List(ListAtom),
    /// Members by key: mappings and objects.
    Fields(FieldsAtom),
    /// A fixed number of slots: errors, tables, streams, futures, typedescs.
    Slots(Box<[Slot]>),
    /// A list type of parameters, and a result.
    Function { params: Type, returns: Type },
}

/// Members by index: `prefix`, its last one repeated up to `fixed`, then `rest`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct ListAtom {
    pub(crate) prefix: Box<[Slot]>,
    pub(crate) fixed: u64,
    pub(crate) rest: Slot,
}

/// Members by key, sorted; `rest` stands for all others and may always be absent.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct FieldsAtom {
    pub(crate) fields: Vec<(Arc<str>, Slot)>,
    pub(crate) rest: Slot,
}

impl Types {
    /// Declares an atom of a structural kind, with the type of its values. It must be defined, by the `define_` of that
    /// kind, before anything is asked about a type that mentions it. A kind without structure gives an atom of no use.
    pub fn declare(&mut self, kind: Kind) -> (Atom, Type) {
        let atom = self.atom_push(Arc::new(AtomDef { kind, shape: Shape::Any, names: Box::default() }));
        (atom, self.atom_type(atom, kind))
    }

    /// The id of a name: the same text gives the same id.
    pub fn nominal(&mut self, name: &str) -> Nominal {
        if let Some(known) = self.nominal_index.get(name) {
            return *known;
        }
        let name: Arc<str> = name.into();
        let id = Nominal(self.nominals.len() as u32);
        self.nominals.push(name.clone());
        self.nominal_index.insert(name, id);
        id
    }

    /// Says what a declared atom is.
    pub(crate) fn atom_define(&mut self, atom: Atom, def: AtomDef) {
        if let Some(place) = self.atoms.get_mut(atom.0 as usize) {
            *place = Arc::new(def);
        }
    }

    /// The type of an atom that is known from the start: equal ones are the same.
    pub(crate) fn atom_known(&mut self, def: AtomDef) -> Type {
        let kind = def.kind;
        let atom = match self.atom_index.get(&def) {
            Some(known) => *known,
            None => {
                let def = Arc::new(def);
                let atom = self.atom_push(def.clone());
                self.atom_index.insert(def, atom);
                atom
            }
        };
        self.atom_type(atom, kind)
    }

    pub(crate) fn atom_def(&self, atom: u32) -> &Arc<AtomDef> {
        &self.atoms[atom as usize]
    }

    /// A type of `kind` as a combination of atoms.
    pub(crate) fn bdd_type(&mut self, kind: Kind, bdd: Bdd) -> Type {
        self.share(kind, Share::of_bdd(bdd))
    }

    fn atom_push(&mut self, def: Arc<AtomDef>) -> Atom {
        self.atoms.push(def);
        Atom(self.atoms.len() as u32 - 1)
    }

    fn atom_type(&mut self, atom: Atom, kind: Kind) -> Type {
        let bdd = self.bdd_atom(atom.0);
        self.bdd_type(kind, bdd)
    }
}

impl AtomDef {
    pub(crate) fn new(kind: Kind, shape: Shape, mut names: Vec<Nominal>) -> AtomDef {
        names.sort();
        names.dedup();
        AtomDef { kind, shape, names: names.into() }
    }
}
