//! What a value may be: Ballerina's types as sets of values.
//!
//! A type is a set; a subtype is a subset; `S` is inside `T` when `S` without `T` is empty (spec, "Subtyping"; the theory
//! is the set-theoretic types of Castagna and Frisch). A set is kept by basic kind: nothing, everything or a part of each.
//! Parts of simple kinds are ranges and finite sets; parts of structural kinds are Boolean combinations of *atoms*, one
//! atom a type written in the source (`bdd`). Recursion goes by atom numbers: declare an atom, use its type, define it.
//!
//! One file holds one kind: `boolean`, `int`, `float`, `decimal`, `string`, `xml` with the set operations of [`part::Part`];
//! `list`, `mapping`, `object`, `function`, and the tuples of slots `error`, `table`, `stream`, `typedesc`, `future` with
//! three: make a type, define a declared atom, and find a way for values to be in some atoms and out of others.
//! That last question is one search for all of them (`search`), whether it decides emptiness or shows a witness.
//!
//! Containers are read as the specification reads them, by shape, and their members are *slots*: a mutable slot holds
//! values of its own inherent type, somewhere inside the declared one, so that `int[]|string[]` is less than `(int|string)[]`,
//! while for immutable members both are the same.

mod algebra;
mod atom;
mod bdd;
mod boolean;
mod constants;
mod decimal;
mod empty;
mod error;
mod finite;
mod float;
mod function;
mod future;
mod int;
mod kind;
mod list;
mod mapping;
mod object;
mod opaque;
mod part;
mod project;
mod search;
mod shape;
mod slot;
mod stack;
mod stream;
mod string;
mod table;
mod typedesc;
mod value;
mod witness;
mod xml;

pub use atom::{Atom, Nominal};
pub use kind::{Kind, KindSet};
pub use shape::{
    ErrorShape, Field, FunctionQualifiers, FunctionShape, ListShape, MappingShape, Member, MemberKind, Mutability,
    ObjectQualifiers, ObjectShape, Presence, StreamShape, TableKey, TableShape,
};
pub use value::Value;

use algebra::TypeData;
use atom::AtomDef;
use bdd::{Bdd, Node};
use constants::Recursive;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// A set of values: a cheap handle into the [`Types`] that made it. Equal handles are equal sets; the converse need not hold.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Type(u32);

/// The three ways to make one set of two.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Op {
    Union,
    Intersect,
    Diff,
}

/// All types of one comparison: atoms, interned sets, and what is already known about them.
pub struct Types {
    data: Vec<Arc<TypeData>>,
    data_index: FxHashMap<Arc<TypeData>, Type>,
    type_memo: FxHashMap<(Op, Type, Type), Type>,
    nodes: Vec<Node>,
    node_index: FxHashMap<Node, Bdd>,
    bdd_memo: FxHashMap<(Op, Bdd, Bdd), Bdd>,
    atoms: Vec<Arc<AtomDef>>,
    atom_index: FxHashMap<Arc<AtomDef>, Atom>,
    nominals: Vec<Arc<str>>,
    nominal_index: FxHashMap<Arc<str>, Nominal>,
    recursive: Recursive,
    empty: empty::Knowledge,
}

#[cfg(test)]
mod tests;
