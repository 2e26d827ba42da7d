//! Functions, methods and function types.

use super::{Expression, Notes, Point, TypeDesc};
use serde::{Deserialize, Serialize};

/// What a caller sees of a function or method (language specification, section 5.6.1).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Function {
    /// How it is called.
    pub kind: FunctionKind,
    /// `isolated`.
    pub isolated: bool,
    /// `transactional`.
    pub transactional: bool,
    /// In order; a rest parameter is the last one.
    pub parameters: Vec<Parameter>,
    /// The return type; `()` when nothing is written.
    pub returns: TypeDesc,
    /// Annotations on the return type.
    pub return_notes: Notes,
    /// Digest of the body's tokens; 0 when there is none (a method of an object type).
    pub body: u64,
}

/// How a function is called.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FunctionKind {
    /// A module-level function or a plain method, `init` included.
    Plain,
    /// `remote`.
    Remote,
    /// `resource`.
    Resource {
        /// `get`, `post`, `subscribe`, ...
        accessor: String,
        /// The resource path; empty for `.`.
        path: Vec<PathSegment>,
    },
}

/// One segment of a resource path.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PathSegment {
    /// `users`
    Literal(String),
    /// `[int id]` or `[int]`
    Parameter {
        /// Its type.
        ty: TypeDesc,
        /// Its name; absent in `[int]`.
        name: Option<String>,
    },
    /// `[int... ids]`
    Rest {
        /// The type of each.
        ty: TypeDesc,
        /// Its name; absent in `[int...]`.
        name: Option<String>,
    },
}

/// One parameter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Parameter {
    /// Its name; empty in a function type that names none.
    pub name: String,
    /// How an argument for it is given.
    pub kind: ParameterKind,
    /// Its type; for a rest parameter the type of each member.
    pub ty: TypeDesc,
    /// Where it stands.
    pub point: Point,
    /// On one line.
    pub signature: String,
    /// Deprecation and annotations.
    pub notes: Notes,
}

/// How an argument for a parameter is given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ParameterKind {
    /// `T name`
    Required,
    /// `T name = value`
    Defaultable(Expression),
    /// `*T name`
    Included,
    /// `T... name`
    Rest,
}

/// `function (parameters) returns type`, as a type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FunctionType {
    /// `isolated`.
    pub isolated: bool,
    /// `transactional`.
    pub transactional: bool,
    /// `None` for the bare `function`, which contains every function.
    pub signature: Option<FunctionTypeSignature>,
}

/// Parameters and return of a function type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FunctionTypeSignature {
    /// In order.
    pub parameters: Vec<Parameter>,
    /// The return type; `()` when nothing is written.
    pub returns: TypeDesc,
}
