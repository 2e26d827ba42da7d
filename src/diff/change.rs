//! The words in which differences are told.

use super::Fact;
use crate::surface::Point;
use std::sync::Arc;

/// One neutral difference at a path.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// `module:Name`, `module:Name.member`, `module:Name.method(param)`, or `package`.
    pub path: String,
    /// What it is about.
    pub subject: Subject,
    /// What happened.
    pub fact: Fact,
    /// In which position clients meet the type that it is about; `None` where that plays no part.
    pub position: Option<Position>,
    /// Where it stood, unless it is new.
    pub baseline: Option<Place>,
    /// Where it stands, unless it is gone.
    pub current: Option<Place>,
    /// Public items through which clients meet it, when it stands elsewhere: the paths, sorted.
    pub reached_through: Vec<String>,
}

/// A place in a source, with what stands there on one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file as shown to the user.
    pub file: Arc<str>,
    /// Line and column, from 1.
    pub point: Point,
    /// The declaration or part on one line.
    pub signature: String,
}

/// What a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// The package as a whole.
    Package,
    /// A package whose types appear in the surface.
    Dependency,
    /// A module.
    Module,
    /// A module-level function.
    Function,
    /// A method.
    Method(Owner, MethodKind),
    /// A parameter of a function (no owner) or method.
    Parameter(Option<Owner>),
    /// The return type of a function (no owner) or method.
    Return(Option<Owner>),
    /// A parameter in a resource path.
    PathParameter(Owner),
    /// A type definition that is none of the more special ones below.
    Type,
    /// A type definition that is a record in both versions (or the item added, removed, ...).
    Record,
    /// A field of a record.
    Field,
    /// A type definition that is an object type.
    ObjectType,
    /// A type definition that is an error type.
    ErrorType,
    /// A class.
    Class,
    /// A field of a class or object type.
    Member(Owner),
    /// An enum.
    Enum,
    /// A member of an enum.
    EnumMember,
    /// A constant.
    Constant,
    /// A module variable that is not configurable.
    Variable,
    /// A configurable variable of any module.
    Configurable,
    /// A listener.
    Listener,
    /// An annotation declaration.
    Annotation,
    /// A service declaration.
    Service,
}

/// What a method or field belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Owner {
    /// A class: the library runs its methods.
    Class,
    /// An object type that clients can implement.
    ObjectType,
    /// A distinct object type that only comes out: clients do not implement it.
    OutgoingObjectType,
    /// A service declaration: clients call it over the network.
    Service,
}

/// How a method is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MethodKind {
    /// `object.name()`
    Plain,
    /// `client->name()`
    Remote,
    /// `client->/path.accessor()`
    Resource,
    /// `new`
    Init,
}

/// The kinds of module-level items, as a user calls them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // each is the item of its name
pub enum ItemKind {
    Function,
    Type,
    Record,
    ObjectType,
    ErrorType,
    Class,
    Enum,
    EnumMember,
    Constant,
    Variable,
    Configurable,
    Listener,
    Annotation,
    Service,
}

/// What must be given for a parameter or field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// It must be given.
    Required,
    /// A field that may be absent: `T name?;`
    Optional,
    /// It has a default.
    Defaultable,
    /// A parameter with a default that stands before another positional parameter of the baseline.
    DefaultableInside,
    /// `*T name`
    Included,
    /// `T... name`
    Rest,
}

/// A word before a declaration that changes what clients may do with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // each is the keyword of its name
pub enum Qualifier {
    Isolated,
    Transactional,
    Client,
    Service,
    Distinct,
    Readonly,
    Final,
    Const,
}

/// Where a type stands, seen from the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Position {
    /// Clients give it.
    Input,
    /// Clients get it.
    Output,
    /// Both.
    Both,
}
