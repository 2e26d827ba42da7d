//! Records and objects: fields, methods, and what inclusions bring.

use super::Place;
use super::lowering::{Lowering, Scope};
use super::names::NameId;
use super::structure::Structure;
use crate::surface::spell_resource;
use crate::surface::{
    FunctionKind, Home, Inclusion, Method, Object, Part, Record, Reference, Rest, TypeName, Visibility,
};
use crate::types::{
    Field, Kind, MappingShape, Member, MemberKind, Mutability, ObjectQualifiers, ObjectShape, Presence, Type,
};

impl<'a> Lowering<'a> {
    /// The fields of a record, included ones too.
    pub(super) fn record(&mut self, scope: Scope<'a>, record: &'a Record) -> Structure {
        let surface = self.names.surface(scope.place.side);
        let Some(home) = self.names.home(scope.place) else { return empty_record() };
        let expanded = surface.expand_record(home, record);
        self.broken(scope.place, &expanded.broken);
        let mut fields = Vec::with_capacity(expanded.fields.len());
        for Part { part, home, .. } in &expanded.fields {
            let place = Place { module: home.module, file: home.file, point: part.point, ..scope.place };
            let ty = self.lower(Scope { place, ..scope }, &part.ty);
            let presence = if part.optional { Presence::Optional } else { Presence::Required };
            let mutability = if part.readonly { Mutability::Fixed } else { Mutability::Mutable };
            fields.push((part.name.clone(), Field { ty, presence, mutability }));
        }
        for reference in expanded.external {
            fields.push((foreign_name(reference), Field::required(Type::NIL)));
        }
        let rest = match expanded.rest {
            Rest::Closed => Type::NEVER,
            Rest::Open => self.types.anydata(),
            Rest::Typed(ty, home) => {
                let place = Place { module: home.module, file: home.file, ..scope.place };
                self.lower(Scope { place, ..scope }, ty)
            }
        };
        Structure::Mapping(MappingShape { fields, rest, mutability: Mutability::Mutable })
    }

    /// The members of an object type, or of the class `class`, included ones too.
    pub(super) fn object(&mut self, scope: Scope<'a>, object: &'a Object, class: Option<NameId>) -> Structure {
        let surface = self.names.surface(scope.place.side);
        let Some(home) = self.names.home(scope.place) else { return Structure::Object(ObjectShape::default()) };
        let expanded = surface.expand_object(home, object);
        self.broken(scope.place, &expanded.broken);
        let mut members = Vec::new();
        let mut private = false;
        for Part { part, home, .. } in &expanded.fields {
            if part.visibility != Visibility::Public {
                private = true;
                continue;
            }
            let place = Place { module: home.module, file: home.file, point: part.point, ..scope.place };
            let ty = self.lower(Scope { place, ..scope }, &part.ty);
            let mutability = if part.is_final { Mutability::Fixed } else { Mutability::Mutable };
            members.push(Member { kind: MemberKind::Field, name: part.name.clone(), ty, mutability });
        }
        for Part { part, home, .. } in expanded.methods.iter().filter(|method| method.part.name != "init") {
            if part.visibility != Visibility::Public {
                private = true;
                continue;
            }
            let place = Place { module: home.module, file: home.file, point: part.point, ..scope.place };
            members.push(self.method(Scope { place, ..scope }, part));
        }
        for reference in &expanded.external {
            members.push(Member {
                kind: MemberKind::Field,
                name: foreign_name(reference),
                ty: Type::NIL,
                mutability: Mutability::Fixed,
            });
        }
        let mut distinct: Vec<_> =
            expanded.distinct.iter().map(|distinct| self.included_id(scope, &distinct.name)).collect();
        let path = class.or(scope.owner).map_or_else(|| spelled(object), |id| self.names.path(id));
        if object.distinct {
            distinct.push(self.types.nominal(&path));
        }
        let qualifiers = ObjectQualifiers {
            client: object.client,
            service: object.service,
            isolated: object.isolated,
            readonly: object.readonly,
        };
        let private = private.then(|| self.types.nominal(&format!("private of {path}")));
        Structure::Object(ObjectShape { members, qualifiers, distinct, private })
    }

    /// The type of a class.
    pub(super) fn class(&mut self, scope: Scope<'a>, object: &'a Object, class: NameId) -> Type {
        let address = std::ptr::from_ref(object) as usize;
        self.node(scope, address, Kind::Object, |this, scope| this.object(scope, object, Some(class)))
    }

    fn method(&mut self, scope: Scope<'a>, method: &'a Method) -> Member {
        let (kind, name) = match &method.function.kind {
            FunctionKind::Plain => (MemberKind::Method, method.name.clone()),
            FunctionKind::Remote => (MemberKind::Remote, method.name.clone()),
            resource => (MemberKind::Resource, spell_resource(resource).unwrap_or_else(|| method.name.clone())),
        };
        let ty = self.function_value(scope, &method.function);
        Member { kind, name, ty, mutability: Mutability::Fixed }
    }

    /// The id that an included distinct type gives.
    fn included_id(&mut self, scope: Scope<'a>, name: &TypeName<'_>) -> crate::types::Nominal {
        let id = self.names.find(scope.place.side, name.module, name.name);
        let path = id.map_or_else(|| name.name.to_string(), |id| self.names.path(id));
        self.types.nominal(&path)
    }

    pub(super) fn broken(&mut self, place: Place<'a>, broken: &[(Home<'a>, &'a Inclusion)]) {
        for (home, inclusion) in broken {
            let place = Place { module: home.module, file: home.file, point: inclusion.point, ..place };
            let name = &inclusion.reference.name;
            self.issue(place, format!("`*{name}` includes what is not declared, of another kind, or itself"));
        }
    }
}

fn empty_record() -> Structure {
    Structure::Mapping(MappingShape { fields: Vec::new(), rest: Type::NEVER, mutability: Mutability::Mutable })
}

/// The member that stands for all that an inclusion of another package brings. No source can write such a name.
fn foreign_name(reference: &Reference) -> String {
    let module = reference.module.as_ref().map_or_else(String::new, |id| match &id.org {
        Some(org) => format!("{org}/{}:", id.name),
        None => format!("{}:", id.name),
    });
    format!("*{module}{}", reference.name)
}

/// What tells an object type without a name apart from others.
fn spelled(object: &Object) -> String {
    object.methods.iter().map(|method| method.signature.as_str()).collect::<Vec<_>>().join(";")
}
