//! Record types.

use super::{Expression, Notes, Point, Reference, TypeDesc};
use serde::{Deserialize, Serialize};

/// A record type descriptor (language specification, section 5.4.2.3).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Written with `{|` and `|}`.
    pub exclusive: bool,
    /// The fields written here, in order.
    pub fields: Vec<Field>,
    /// `*T;`, in order.
    pub inclusions: Vec<Inclusion>,
    /// `T...;`, only with `{| |}`.
    pub rest: Option<TypeDesc>,
}

/// One field of a record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// Its name with quotes and escapes resolved.
    pub name: String,
    /// Its type.
    pub ty: TypeDesc,
    /// `T name?;`
    pub optional: bool,
    /// `readonly T name;`
    pub readonly: bool,
    /// `T name = default;`
    pub default: Option<Expression>,
    /// Where it stands.
    pub point: Point,
    /// On one line.
    pub signature: String,
    /// Documentation, deprecation and annotations.
    pub notes: Notes,
}

/// `*T;` in a record, an object type or a class.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Inclusion {
    /// What is included.
    pub reference: Reference,
    /// Where it stands.
    pub point: Point,
}
