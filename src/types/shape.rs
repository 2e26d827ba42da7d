//! What a caller says about a structural type: lists, mappings, functions, objects, errors, tables and the rest.

use super::{Nominal, Type};

/// May the members of a container be assigned to after it was made?
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub enum Mutability {
    /// Never: the container is immutable there.
    Fixed,
    /// Yes: its values keep an inherent type of their own, which lies inside the member's type.
    Mutable,
}

/// A list type: `T[]`, `T[n]`, `[A, B, C...]` (spec, "List types").
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ListShape {
    /// The types of the first members.
    pub prefix: Vec<Type>,
    /// How many members stand for certain; when more than `prefix` has, the last of `prefix` is repeated.
    pub fixed: u64,
    /// The type of all further members; `never` when there are none.
    pub rest: Type,
    /// Whether members may be assigned to.
    pub mutability: Mutability,
}

impl ListShape {
    /// `[prefix..., rest...]`, mutable.
    pub fn tuple(prefix: Vec<Type>, rest: Type) -> ListShape {
        ListShape { fixed: prefix.len() as u64, prefix, rest, mutability: Mutability::Mutable }
    }

    /// `item[length]`, mutable.
    pub fn array_of(item: Type, length: u64, never: Type) -> ListShape {
        let prefix = if length == 0 { Vec::new() } else { vec![item] };
        ListShape { prefix, fixed: length, rest: never, mutability: Mutability::Mutable }
    }
}

/// One field of a mapping type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Field {
    /// The type of its value.
    pub ty: Type,
    /// Whether a mapping has to have it.
    pub presence: Presence,
    /// `Fixed` for a `readonly` field.
    pub mutability: Mutability,
}

/// Must a field be there?
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Presence {
    /// In every value.
    Required,
    /// `T name?;`
    Optional,
}

/// A mapping type: `map<T>` or a record (spec, "Mapping types").
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct MappingShape {
    /// The named fields; of two with the same name the later counts.
    pub fields: Vec<(String, Field)>,
    /// The type of every other field; `never` for a closed record.
    pub rest: Type,
    /// Whether fields may be assigned to, unless the field itself is `readonly`.
    pub mutability: Mutability,
}

/// A function type (spec, "Function types").
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct FunctionShape {
    /// The types of the parameters, defaultable ones too: a function type does not tell them apart.
    pub params: Vec<Type>,
    /// The member type of the rest parameter.
    pub rest: Option<Type>,
    /// The type of the result; nil when none is written.
    pub returns: Type,
    /// The words before `function`.
    pub qualifiers: FunctionQualifiers,
}

/// `isolated` and `transactional`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct FunctionQualifiers {
    /// `isolated`: such functions are a subset.
    pub isolated: bool,
    /// `transactional`: functions without it are a subset.
    pub transactional: bool,
}

/// An object type or the type of a class (spec, "Object types").
#[derive(Clone, PartialEq, Eq, Hash, Default, Debug)]
pub struct ObjectShape {
    /// Its members that everybody sees; of two with the same key the later counts.
    pub members: Vec<Member>,
    /// The words before `object` or `class`, and what `readonly class` means.
    pub qualifiers: ObjectQualifiers,
    /// The distinct type-ids every value of the type has.
    pub distinct: Vec<Nominal>,
    /// For a type with members that only some region of code sees: that region's declaration, one id a declaration.
    pub private: Option<Nominal>,
}

/// `client`, `service`, `isolated`, `readonly`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
#[allow(missing_docs)]
pub struct ObjectQualifiers {
    pub client: bool,
    pub service: bool,
    pub isolated: bool,
    pub readonly: bool,
}

/// A member of an object type.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Member {
    /// What sort of member.
    pub kind: MemberKind,
    /// Its name; of a resource method its accessor and path, spelled in one way: `get users/[int]/[string...]`.
    pub name: String,
    /// The type of the field's value, or the function type of the method.
    pub ty: Type,
    /// Whether it may be assigned to: `Fixed` for `final` fields and all methods.
    pub mutability: Mutability,
}

/// The sorts of members of an object.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
#[allow(missing_docs)]
pub enum MemberKind {
    Field,
    Method,
    Remote,
    Resource,
}

/// An error type: `error<D>`, `distinct error` (spec, "Error types").
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ErrorShape {
    /// A mapping type for the detail record.
    pub detail: Type,
    /// The distinct type-ids every value of the type has.
    pub distinct: Vec<Nominal>,
}

/// A table type (spec, "Table types").
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TableShape {
    /// The mapping type of the rows.
    pub row: Type,
    /// Its key, if one is said.
    pub key: TableKey,
    /// Whether rows may be added or assigned to.
    pub mutability: Mutability,
}

/// How a table type speaks about its key.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum TableKey {
    /// Not at all: every table will do.
    Any,
    /// `key<T>`; `key<never>` for a table without a key.
    Type(Type),
    /// `key(a, b)`: the names of the fields, and the type of the key they make: the one field's, or the tuple of them.
    Fields(Vec<String>, Type),
}

/// A stream type: `stream<T, C>`; without `C` its completion is nil (spec, "Stream types").
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[allow(missing_docs)]
pub struct StreamShape {
    pub item: Type,
    pub completion: Type,
}
