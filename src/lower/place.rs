//! Where descriptors and expressions are written.

use crate::surface::{Function, Point, TypeDesc};

/// One of the two versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// The version that clients have.
    Baseline,
    /// The version that is to be published.
    Current,
}

impl Side {
    /// The other version.
    pub fn other(self) -> Side {
        match self {
            Side::Baseline => Side::Current,
            Side::Current => Side::Baseline,
        }
    }
}

/// A place in a version: names that are written there belong to its module.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// Which version.
    pub side: Side,
    /// The full name of the module.
    pub module: &'a str,
    /// The file as shown to the user.
    pub file: &'a str,
    /// Line and column of the nearest thing that has one; issues are reported there.
    pub point: Point,
}

impl<'a> Place<'a> {
    /// The same file, at another point.
    pub fn at(self, point: Point) -> Place<'a> {
        Place { point, ..self }
    }
}

/// A type descriptor where it is written.
#[derive(Debug, Clone, Copy)]
pub struct Written<'a> {
    /// Where.
    pub place: Place<'a>,
    /// The descriptor.
    pub ty: &'a TypeDesc,
    /// The name of the type definition, when the descriptor is all of it: `distinct` counts as that name's.
    pub name: Option<&'a str>,
    /// The function, when the descriptor is its return type: it may name a `typedesc` parameter.
    pub function: Option<&'a Function>,
}

impl<'a> Written<'a> {
    /// A descriptor that stands in a signature, field or variable.
    pub fn new(place: Place<'a>, ty: &'a TypeDesc) -> Written<'a> {
        Written { place, ty, name: None, function: None }
    }

    /// The descriptor of the type definition `name`.
    pub fn definition(place: Place<'a>, name: &'a str, ty: &'a TypeDesc) -> Written<'a> {
        Written { name: Some(name), ..Written::new(place, ty) }
    }

    /// The return type of `function`.
    pub fn returned(place: Place<'a>, function: &'a Function) -> Written<'a> {
        Written { function: Some(function), ..Written::new(place, &function.returns) }
    }
}
