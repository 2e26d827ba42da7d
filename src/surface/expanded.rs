//! What a record or object has when its inclusions are written out, and what stands behind a named type.

use super::{Field, Inclusion, Method, Object, ObjectField, Record, Reference, TypeDesc};
use std::sync::Arc;

/// A place that declares things: a module, and a file of it.
#[derive(Debug, Clone, Copy)]
pub struct Home<'a> {
    /// Full module name.
    pub module: &'a str,
    /// The file as shown to the user.
    pub file: &'a Arc<str>,
}

/// A field or method of a record or object, its own or included.
#[derive(Debug)]
pub struct Part<'a, T> {
    /// The part as written.
    pub part: &'a T,
    /// Where it is written.
    pub home: Home<'a>,
    /// The direct inclusion through which it comes: module and name of the included type; `None` for an own part.
    pub through: Option<TypeName<'a>>,
}

impl<T> Clone for Part<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Part<'_, T> {}

/// A named type of this package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeName<'a> {
    /// Full module name.
    pub module: &'a str,
    /// Its name there.
    pub name: &'a str,
}

/// A record with all its fields.
#[derive(Debug)]
pub struct ExpandedRecord<'a> {
    /// Own fields first, then included ones that are not overridden, in order.
    pub fields: Vec<Part<'a, Field>>,
    /// What else it may hold.
    pub rest: Rest<'a>,
    /// What is included, as far as it is of this package.
    pub included: Vec<TypeName<'a>>,
    /// What is included from other packages: nothing is known of it.
    pub external: Vec<&'a Reference>,
    /// Inclusions that are no record of this package, or include themselves.
    pub broken: Vec<(Home<'a>, &'a Inclusion)>,
}

/// The undeclared fields that a record may hold.
#[derive(Debug, Clone, Copy)]
pub enum Rest<'a> {
    /// None.
    Closed,
    /// `anydata`.
    Open,
    /// `T...`, and where it is written.
    Typed(&'a TypeDesc, Home<'a>),
}

/// An object type or class with all its members.
#[derive(Debug)]
pub struct ExpandedObject<'a> {
    /// Own fields first, then included ones that are not overridden, in order.
    pub fields: Vec<Part<'a, ObjectField>>,
    /// Own methods first, then included ones that are not overridden, in order.
    pub methods: Vec<Part<'a, Method>>,
    /// What is included, as far as it is of this package.
    pub included: Vec<TypeName<'a>>,
    /// Distinct types of this package that it is one of by its inclusions.
    pub distinct: Vec<DistinctName<'a>>,
    /// What is included from other packages: nothing is known of it.
    pub external: Vec<&'a Reference>,
    /// Inclusions that are no object of this package, or include themselves.
    pub broken: Vec<(Home<'a>, &'a Inclusion)>,
}

/// A distinct type that an object is one of.
#[derive(Debug, Clone, Copy)]
pub struct DistinctName<'a> {
    /// The definition that `distinct` stands in.
    pub name: TypeName<'a>,
    /// The type that the object itself includes.
    pub through: TypeName<'a>,
}

/// What stands behind a named type.
#[derive(Debug, Clone, Copy)]
pub struct Definition<'a> {
    /// Where the descriptor is written.
    pub home: Home<'a>,
    /// The descriptor.
    pub ty: Defined<'a>,
    /// `distinct` was met on the way.
    pub distinct: bool,
    /// `readonly &` was met on the way.
    pub readonly: bool,
}

/// The kinds of descriptor that have members.
#[derive(Debug, Clone, Copy)]
pub enum Defined<'a> {
    /// A record.
    Record(&'a Record),
    /// An object type or class.
    Object(&'a Object),
    /// A name of another package.
    External(&'a Reference),
    /// Anything else.
    Other(&'a TypeDesc),
}
