//! Object types and classes.

use super::{Expression, Function, FunctionKind, Inclusion, Notes, PathSegment, Point, TypeDesc};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// An object type descriptor or a class definition (language specification, section 5.6.4 and 8.5).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Object {
    /// `client`.
    pub client: bool,
    /// `service`.
    pub service: bool,
    /// `isolated`.
    pub isolated: bool,
    /// `distinct` (classes; for an object type it is a `TypeDesc::Distinct` around it).
    pub distinct: bool,
    /// `readonly` (classes only).
    pub readonly: bool,
    /// The fields written here, in order, private ones too.
    pub fields: Vec<ObjectField>,
    /// The methods written here, in order, private ones and `init` too.
    pub methods: Vec<Method>,
    /// `*T;`, in order.
    pub inclusions: Vec<Inclusion>,
}

/// Who may use a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Visibility {
    /// Everybody: `public`, and remote and resource methods.
    Public,
    /// The module that declares it.
    Module,
    /// The object itself.
    Private,
}

/// One field of an object type or class.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ObjectField {
    /// Its name.
    pub name: String,
    /// Who may use it.
    pub visibility: Visibility,
    /// `final`.
    pub is_final: bool,
    /// Its type.
    pub ty: TypeDesc,
    /// The initial value, if written.
    pub default: Option<Expression>,
    /// Where it stands.
    pub point: Point,
    /// On one line.
    pub signature: String,
    /// Documentation, deprecation and annotations.
    pub notes: Notes,
}

/// One method of an object type, class or service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Method {
    /// Its name; for a resource the accessor.
    pub name: String,
    /// Who may use it.
    pub visibility: Visibility,
    /// The rest.
    pub function: Function,
    /// Where its name stands.
    pub point: Point,
    /// On one line.
    pub signature: String,
    /// Documentation, deprecation and annotations.
    pub notes: Notes,
}

impl Method {
    /// Whether the other method has the same [`key`](Method::key).
    pub fn has_key_of(&self, other: &Method) -> bool {
        match (&self.function.kind, &other.function.kind) {
            (
                FunctionKind::Resource { accessor: one, path: one_path },
                FunctionKind::Resource { accessor: other, path: other_path },
            ) => {
                one == other
                    && one_path.len() == other_path.len()
                    && one_path.iter().zip(other_path).all(|(one, other)| match (one, other) {
                        (PathSegment::Literal(one), PathSegment::Literal(other)) => one == other,
                        _ => std::mem::discriminant(one) == std::mem::discriminant(other),
                    })
            }
            (FunctionKind::Resource { .. }, _) | (_, FunctionKind::Resource { .. }) => false,
            _ => self.name == other.name,
        }
    }

    /// What tells it from the other methods of its object: the name, or accessor and path of a resource method, in which
    /// a parameter is `[]` and a rest parameter `[...]`, whatever their types and names.
    pub fn key(&self) -> Cow<'_, str> {
        let FunctionKind::Resource { accessor, path } = &self.function.kind else {
            return Cow::Borrowed(&self.name);
        };
        let mut key = format!("{accessor} ");
        for (index, segment) in path.iter().enumerate() {
            if index > 0 {
                key.push('/');
            }
            match segment {
                PathSegment::Literal(name) => key.push_str(name),
                PathSegment::Parameter { .. } => key.push_str("[]"),
                PathSegment::Rest { .. } => key.push_str("[...]"),
            }
        }
        if path.is_empty() {
            key.push('.');
        }
        Cow::Owned(key)
    }
}
