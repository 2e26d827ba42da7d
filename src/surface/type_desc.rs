//! Type descriptors as they are written, with import prefixes resolved.

use super::{Expression, FunctionType, Object, Record};
use serde::{Deserialize, Serialize};

/// A type descriptor (language specification, section 5). Parentheses are gone; spelling is kept otherwise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TypeDesc {
    /// A keyword that is a whole type.
    Builtin(Builtin),
    /// A name, with or without a prefix.
    Reference(Reference),
    /// A literal or constant expression as a type.
    Singleton(Box<Expression>),
    /// `T?`
    Optional(Box<TypeDesc>),
    /// `A|B|...`, flattened.
    Union(Vec<TypeDesc>),
    /// `A & B & ...`, flattened.
    Intersection(Vec<TypeDesc>),
    /// `T[]`, `T[n]`, `T[*]`
    Array(Box<TypeDesc>, ArrayLength),
    /// `[A, B, C...]`: members and rest.
    Tuple(Vec<TypeDesc>, Option<Box<TypeDesc>>),
    /// `map<T>`
    Map(Box<TypeDesc>),
    /// `record {...}`
    Record(Box<Record>),
    /// `object {...}`
    Object(Box<Object>),
    /// `function ...`
    Function(Box<FunctionType>),
    /// `table<Row> key...`
    Table(Box<TypeDesc>, TableKey),
    /// `stream<Item, Completion>`; absent parts mean `any|error` and `()`.
    Stream(Option<Box<TypeDesc>>, Option<Box<TypeDesc>>),
    /// `xml<T>`
    Xml(Box<TypeDesc>),
    /// `error<Detail>`
    Error(Box<TypeDesc>),
    /// `typedesc<T>`
    Typedesc(Box<TypeDesc>),
    /// `future<T>`
    Future(Box<TypeDesc>),
    /// `distinct T`
    Distinct(Box<TypeDesc>),
    /// Could not be read; an issue says where.
    Unreadable,
}

/// A keyword that is a whole type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // each is the keyword of its name; `Nil` is `()`
pub enum Builtin {
    Nil,
    Boolean,
    Int,
    Byte,
    Float,
    Decimal,
    String,
    Xml,
    Error,
    Typedesc,
    Future,
    Handle,
    Any,
    Anydata,
    Json,
    Never,
    Readonly,
    Stream,
}

/// A module of some package.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ModuleId {
    /// The organisation; `None` for the package's own (an import without one).
    pub org: Option<String>,
    /// The full module name: `http`, `lang.int`, `text.util`.
    pub name: String,
}

impl ModuleId {
    /// What an import without an alias calls it: `int` for `lang.int`.
    pub fn last_part(&self) -> &str {
        self.name.rsplit('.').next().unwrap_or(&self.name)
    }
}

/// A name, with its module when it was written with a prefix.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Reference {
    /// The module behind the prefix (predeclared prefixes are `ballerina/lang.*`); `None` for the module it stands in.
    pub module: Option<ModuleId>,
    /// The name with quotes and escapes resolved.
    pub name: String,
}

/// The length of an array type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ArrayLength {
    /// `[]`
    Open,
    /// `[n]`
    Fixed(Box<Expression>),
    /// `[*]`
    Inferred,
}

/// The key of a table type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TableKey {
    /// No key.
    None,
    /// `key(a, b)`
    Fields(Vec<String>),
    /// `key<K>`
    Type(Box<TypeDesc>),
}
