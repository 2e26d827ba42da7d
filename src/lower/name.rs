//! Names to sets: definitions of the package, and types of other packages.

use super::constant::Evaluator;
use super::lowering::{Complements, Lowering, Named, Scope};
use super::names::{DefinitionKind, NameId, Sharing, Target};
use super::{Const, Place, Written};
use crate::surface::{Builtin, EnumDeclaration, Expression, ModuleId, Reference, TypeDesc};
use crate::types::{Field, ListShape, MappingShape, Mutability, Type};

impl<'a> Lowering<'a> {
    /// What a name means where a type is expected.
    pub(super) fn reference(&mut self, scope: Scope<'a>, reference: &'a Reference) -> Type {
        if let Some(ty) = self.dependent(scope, reference) {
            return ty;
        }
        match self.names.resolve(scope.place, reference) {
            Target::Own(id) => self.name(scope, id),
            Target::Foreign(module) if self.complements == Complements::Read && module.name == "of" => {
                let found = self.names.find(scope.place.side, scope.place.module, &reference.name);
                let of = found.map_or(Type::NEVER, |id| self.name(scope, id));
                self.types.complement(of)
            }
            Target::Foreign(module) => self.foreign(module, &reference.name),
            Target::Unknown => self.unresolved(scope, format!("`{}` is not declared", reference.name)),
        }
    }

    /// What a name of the package means.
    fn name(&mut self, scope: Scope<'a>, id: NameId) -> Type {
        let name = self.names.name(id);
        let Some(found) = self.names.seen(id, scope.place.side, scope.sharing) else {
            return self.unresolved(scope, format!("`{name}` is not declared"));
        };
        let key = (scope.sharing, found.place.side, id);
        match self.named.get(&key) {
            Some(Named::Done(ty)) => return *ty,
            Some(Named::Open(depth)) if *depth == self.depth => {
                let place = found.place;
                return self.unresolved(Scope { place, ..scope }, format!("`{name}` is defined as itself"));
            }
            // Inside its own definition, below a constructor, a name is looked into again: that ends at the constructor.
            _ => {}
        }
        self.named.insert(key, Named::Open(self.depth));
        let inner = Scope { place: found.place, owner: Some(id), function: None, nesting: 0, ..scope };
        let ty = match found.kind {
            DefinitionKind::Type(ty) => self.lower(inner, ty),
            DefinitionKind::Class(object) => self.class(inner, object, id),
            DefinitionKind::Enum(list) => self.enumeration(found.place, list),
            DefinitionKind::EnumMember(list, at) => self.member(found.place, list, at),
            DefinitionKind::Constant(constant) => {
                match self.evaluate(found.place, &constant.value, constant.ty.as_ref()) {
                    Some(value) => self.singleton(&value),
                    None => self.unresolved(inner, format!("the value of `{name}` is no constant")),
                }
            }
            DefinitionKind::Value => self.unresolved(scope, format!("`{name}` is no type")),
        };
        self.named.insert(key, Named::Done(ty));
        ty
    }

    fn enumeration(&mut self, place: Place<'a>, list: &'a EnumDeclaration) -> Type {
        let members: Vec<Type> = (0..list.members.len()).map(|at| self.member(place, list, at)).collect();
        self.types.union_all(members)
    }

    fn member(&mut self, place: Place<'a>, list: &'a EnumDeclaration, at: usize) -> Type {
        let Some(member) = list.members.get(at) else { return Type::NEVER };
        match &member.value {
            None => self.types.string_const(&member.name),
            Some(value) => match self.evaluate(place, value, None) {
                Some(value) => self.singleton(&value),
                None => {
                    self.issue(place.at(member.point), format!("the value of `{}` is no constant", member.name));
                    self.types.opaque(&format!("? {}", member.name), Type::ANY)
                }
            },
        }
    }

    /// The value of a constant expression.
    pub(super) fn evaluate(
        &self,
        place: Place<'a>,
        expression: &'a Expression,
        context: Option<&'a TypeDesc>,
    ) -> Option<Const> {
        Evaluator { names: &self.names, place }.value(&expression.term, context)
    }

    /// The type of one value. Lists and mappings are constants of which the members are known; they are immutable.
    pub(super) fn singleton(&mut self, value: &Const) -> Type {
        match value {
            Const::Nil => Type::NIL,
            Const::Boolean(value) => self.types.bool_const(*value),
            Const::Int(value) => self.types.int_const(*value),
            Const::Float(value) => self.types.float_const(*value),
            Const::Decimal(value) => self.types.decimal_const(&value.to_string()).unwrap_or(Type::DECIMAL),
            Const::String(value) => self.types.string_const(value),
            Const::List(members) => {
                let members = members.iter().map(|member| self.singleton(member)).collect();
                let shape = ListShape::tuple(members, Type::NEVER);
                self.types.list(&ListShape { mutability: Mutability::Fixed, ..shape })
            }
            Const::Mapping(fields) => {
                let fields =
                    fields.iter().map(|(name, value)| (name.clone(), required(self.singleton(value)))).collect();
                self.types.mapping(&MappingShape { fields, rest: Type::NEVER, mutability: Mutability::Fixed })
            }
        }
    }

    /// A type of another package: a lang library's is known, of others only the name.
    fn foreign(&mut self, module: &ModuleId, name: &str) -> Type {
        let org = module.org.as_deref().unwrap_or_default();
        if let Some(known) = (org == "ballerina").then(|| self.predeclared(&module.name, name)).flatten() {
            return known;
        }
        let bound = if name.ends_with("Error") { Type::ERROR } else { Type::ANY };
        self.types.opaque(&format!("{org}/{}:{name}", module.name), bound)
    }

    /// The members of a union, through names of the package: what a client can test for, one by one.
    pub(super) fn arms(&self, sharing: Sharing, written: Written<'a>) -> Vec<Written<'a>> {
        let (mut arms, mut waiting, mut seen) = (Vec::new(), vec![written], Vec::new());
        while let Some(arm) = waiting.pop() {
            match arm.ty {
                TypeDesc::Union(members) => {
                    waiting.extend(members.iter().rev().map(|ty| Written { ty, name: None, ..arm }));
                }
                TypeDesc::Optional(member) => {
                    waiting.push(Written { ty: &NIL, name: None, ..arm });
                    waiting.push(Written { ty: member, name: None, ..arm });
                }
                TypeDesc::Reference(reference) => match self.union_of(sharing, arm, reference) {
                    Some((id, there)) if !seen.contains(&id) => {
                        seen.push(id);
                        waiting.push(there);
                    }
                    Some(_) => {}
                    None => arms.push(arm),
                },
                _ => arms.push(arm),
            }
        }
        arms
    }

    /// The definition of a name that stands for a union.
    fn union_of(&self, sharing: Sharing, arm: Written<'a>, reference: &'a Reference) -> Option<(NameId, Written<'a>)> {
        let Target::Own(id) = self.names.resolve(arm.place, reference) else { return None };
        let found = self.names.seen(id, arm.place.side, sharing)?;
        match found.kind {
            DefinitionKind::Type(ty @ (TypeDesc::Union(_) | TypeDesc::Optional(_) | TypeDesc::Reference(_))) => {
                Some((id, Written { place: found.place, ty, name: None, function: None }))
            }
            _ => None,
        }
    }
}

static NIL: TypeDesc = TypeDesc::Builtin(Builtin::Nil);

fn required(ty: Type) -> Field {
    Field { mutability: Mutability::Fixed, ..Field::required(ty) }
}
