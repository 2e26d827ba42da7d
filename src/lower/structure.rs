//! A type with members, on its way into the algebra: made at once, or the definition of an atom that it mentions itself.

use super::lowering::{Lowering, Scope};
use super::names::{DefinitionKind, Target};
use super::{Const, Place};
use crate::surface::{ArrayLength, Expression, TableKey as Key, TypeDesc};
use crate::types::{
    Atom, ErrorShape, FunctionQualifiers, FunctionShape, ListShape, MappingShape, Mutability, ObjectShape, StreamShape,
    TableKey, TableShape, Type, Types,
};

/// A type with members.
pub(super) enum Structure {
    List(ListShape),
    Mapping(MappingShape),
    Function(FunctionShape),
    /// A bare `function`, with its qualifiers.
    AnyFunction(FunctionQualifiers),
    Object(ObjectShape),
    Error(ErrorShape),
    Table(TableShape),
    Stream(StreamShape),
    Typedesc(Type),
    Future(Type),
}

impl Structure {
    /// The type of it.
    pub(super) fn make(&self, types: &mut Types) -> Type {
        match self {
            Structure::List(shape) => types.list(shape),
            Structure::Mapping(shape) => types.mapping(shape),
            Structure::Function(shape) => types.function(shape),
            Structure::AnyFunction(qualifiers) => types.function_any(*qualifiers),
            Structure::Object(shape) => types.object(shape),
            Structure::Error(shape) => types.error(shape),
            Structure::Table(shape) => types.table(shape),
            Structure::Stream(shape) => types.stream(shape),
            Structure::Typedesc(of) => types.typedesc(*of),
            Structure::Future(of) => types.future(*of),
        }
    }

    /// Says that it is what the declared atom stands for.
    pub(super) fn define(&self, types: &mut Types, atom: Atom) {
        match self {
            Structure::List(shape) => types.define_list(atom, shape),
            Structure::Mapping(shape) => types.define_mapping(atom, shape),
            Structure::Function(shape) => types.define_function(atom, shape),
            // It has no members, so nothing inside it can have asked for an atom.
            Structure::AnyFunction(_) => {}
            Structure::Object(shape) => types.define_object(atom, shape),
            Structure::Error(shape) => types.define_error(atom, shape),
            Structure::Table(shape) => types.define_table(atom, shape),
            Structure::Stream(shape) => types.define_stream(atom, shape),
            Structure::Typedesc(of) => types.define_typedesc(atom, *of),
            Structure::Future(of) => types.define_future(atom, *of),
        }
    }
}

impl<'a> Lowering<'a> {
    /// The members of a descriptor that has some.
    pub(super) fn members(&mut self, scope: Scope<'a>, ty: &'a TypeDesc) -> Structure {
        match ty {
            TypeDesc::Array(member, length) => self.array(scope, member, length),
            TypeDesc::Tuple(members, rest) => {
                let members = members.iter().map(|member| self.lower(scope, member)).collect();
                let rest = rest.as_ref().map_or(Type::NEVER, |rest| self.lower(scope, rest));
                Structure::List(ListShape::tuple(members, rest))
            }
            TypeDesc::Record(record) => self.record(scope, record),
            TypeDesc::Object(object) => self.object(scope, object, None),
            TypeDesc::Function(function) => self.function_type(scope, function),
            TypeDesc::Table(row, key) => self.table(scope, row, key),
            TypeDesc::Stream(item, completion) => Structure::Stream(StreamShape {
                item: item.as_ref().map_or(Type::VALUE, |item| self.lower(scope, item)),
                completion: completion.as_ref().map_or(Type::NIL, |completion| self.lower(scope, completion)),
            }),
            TypeDesc::Error(detail) => {
                let detail = self.lower(scope, detail);
                let detail = self.types.intersect(detail, Type::MAPPING);
                Structure::Error(ErrorShape { detail, distinct: Vec::new() })
            }
            TypeDesc::Typedesc(of) => Structure::Typedesc(self.lower(scope, of)),
            TypeDesc::Future(of) => Structure::Future(self.lower(scope, of)),
            TypeDesc::Map(member) => {
                let rest = self.lower(scope, member);
                Structure::Mapping(MappingShape { fields: Vec::new(), rest, mutability: Mutability::Mutable })
            }
            // All others have no members and are lowered where they are met.
            _ => Structure::Mapping(MappingShape {
                fields: Vec::new(),
                rest: Type::NEVER,
                mutability: Mutability::Mutable,
            }),
        }
    }

    fn array(&mut self, scope: Scope<'a>, member: &'a TypeDesc, length: &'a ArrayLength) -> Structure {
        let member = self.lower(scope, member);
        Structure::List(match length {
            // The length of `[*]` is that of the initial value, which no other module can rely on.
            ArrayLength::Open | ArrayLength::Inferred => ListShape::tuple(Vec::new(), member),
            ArrayLength::Fixed(length) => match self.length(scope, length) {
                Some(length) => ListShape::array_of(member, length, Type::NEVER),
                None => {
                    let unknown = self.unresolved(scope, format!("the array length `{}` is no constant", length.text));
                    ListShape::tuple(vec![unknown], member)
                }
            },
        })
    }

    fn length(&mut self, scope: Scope<'a>, length: &'a Expression) -> Option<u64> {
        match self.evaluate(scope.place, length, None)? {
            Const::Int(length) => u64::try_from(length).ok(),
            _ => None,
        }
    }

    fn table(&mut self, scope: Scope<'a>, row: &'a TypeDesc, key: &'a Key) -> Structure {
        let row_type = self.lower(scope, row);
        let row_type = self.types.intersect(row_type, Type::MAPPING);
        let key = match key {
            Key::None => TableKey::Any,
            Key::Type(key) => TableKey::Type(self.lower(scope, key)),
            Key::Fields(names) => {
                let fields: Vec<Type> = names.iter().map(|name| self.key_field(scope, row, name)).collect();
                let key = match fields[..] {
                    [only] => only,
                    _ => self.types.list(&ListShape::tuple(fields, Type::NEVER)),
                };
                TableKey::Fields(names.clone(), key)
            }
        };
        Structure::Table(TableShape { row: row_type, key, mutability: Mutability::Mutable })
    }

    /// The type of a key field: as the row type declares it; any value when that cannot be seen.
    fn key_field(&mut self, scope: Scope<'a>, row: &'a TypeDesc, name: &str) -> Type {
        match self.row(scope.place, row) {
            Some((place, TypeDesc::Record(record))) => {
                let Some(home) = self.names.home(place) else { return Type::VALUE };
                let expanded = self.names.surface(place.side).expand_record(home, record);
                match expanded.fields.iter().find(|field| field.part.name == name) {
                    Some(field) => {
                        let place = Place {
                            module: field.home.module,
                            file: field.home.file,
                            point: field.part.point,
                            ..place
                        };
                        self.lower(Scope { place, ..scope }, &field.part.ty)
                    }
                    None => Type::VALUE,
                }
            }
            Some((place, TypeDesc::Map(member))) => self.lower(Scope { place, ..scope }, member),
            _ => Type::VALUE,
        }
    }

    /// The descriptor of a row type behind its names and `readonly &`.
    fn row(&self, mut place: Place<'a>, mut ty: &'a TypeDesc) -> Option<(Place<'a>, &'a TypeDesc)> {
        for _ in 0..100 {
            match ty {
                TypeDesc::Intersection(parts) => {
                    ty = parts.iter().find(|part| !matches!(part, TypeDesc::Builtin(_)))?
                }
                TypeDesc::Reference(reference) => {
                    let Target::Own(id) = self.names.resolve(place, reference) else { return None };
                    let found = self.names.definition(id, place.side)?;
                    let DefinitionKind::Type(inner) = found.kind else { return None };
                    (place, ty) = (found.place, inner);
                }
                _ => return Some((place, ty)),
            }
        }
        None
    }
}
