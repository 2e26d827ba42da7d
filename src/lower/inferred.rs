//! Results whose type is inferred from what the caller expects.
//!
//! A function `f(typedesc<T> t = <>) returns t|error` gives each caller what it expects, as far as `T` allows
//! (language specification, section 5.6.1, dependently-typed functions). So a result that was fixed before and is
//! inferred now can still be what it was.

use super::Comparer;
use super::lowering::{Lowering, Scope};
use super::names::Sharing;
use super::{Side, Written};
use crate::surface::{ArrayLength, Builtin, Function, Parameter, ParameterKind, TypeDesc};
use crate::types::{ListShape, MappingShape, Mutability, StreamShape, Type};

impl<'a> Comparer<'a> {
    /// Whether a caller that expects what the baseline returned is given that by inference now.
    pub fn is_inferred(&mut self, baseline: Written<'a>, current: Written<'a>) -> bool {
        let Some(parameter) = current.function.and_then(inferring) else { return false };
        if baseline.function.is_some_and(|function| inferring(function).is_some()) {
            return false;
        }
        let sharing = Sharing::By(Side::Baseline);
        let expected = self.lowering.written(sharing, baseline);
        let scope = Scope { function: None, ..self.lowering.scope(sharing, current) };
        let mut arguments = self.arguments(scope, current, parameter, expected);
        arguments.retain(|argument| !self.lowering.types.is_empty(*argument));
        arguments.into_iter().any(|argument| {
            let given = self.lowering.inferred(scope, current.ty, &parameter.name, argument);
            self.lowering.types.is_subtype(given, expected)
        })
    }

    /// The arguments worth trying: each member of what the parameter allows, and the part of it that was returned.
    fn arguments(
        &mut self,
        scope: Scope<'a>,
        current: Written<'a>,
        parameter: &'a Parameter,
        expected: Type,
    ) -> Vec<Type> {
        let bound = match &parameter.ty {
            TypeDesc::Typedesc(bound) => &**bound,
            _ => return vec![self.lowering.types.diff(expected, Type::ERROR)],
        };
        let arms = self.lowering.arms(scope.sharing, Written::new(current.place, bound));
        let mut all: Vec<Type> = arms.into_iter().map(|arm| self.lowering.written(scope.sharing, arm)).collect();
        let whole = self.lowering.lower(scope, bound);
        let returned = self.lowering.types.diff(expected, Type::ERROR);
        all.push(self.lowering.types.intersect(whole, returned));
        all
    }
}

impl<'a> Lowering<'a> {
    /// The set of a return type when the parameter of this name was given this argument.
    fn inferred(&mut self, scope: Scope<'a>, ty: &'a TypeDesc, name: &str, argument: Type) -> Type {
        match ty {
            TypeDesc::Reference(reference) if reference.module.is_none() && reference.name == name => argument,
            TypeDesc::Union(members) => {
                let all: Vec<Type> = members.iter().map(|ty| self.inferred(scope, ty, name, argument)).collect();
                self.types.union_all(all)
            }
            TypeDesc::Optional(member) => {
                let member = self.inferred(scope, member, name, argument);
                self.types.union(member, Type::NIL)
            }
            TypeDesc::Array(member, ArrayLength::Open) => {
                let member = self.inferred(scope, member, name, argument);
                self.types.list(&ListShape::tuple(Vec::new(), member))
            }
            TypeDesc::Map(member) => {
                let rest = self.inferred(scope, member, name, argument);
                self.types.mapping(&MappingShape { fields: Vec::new(), rest, mutability: Mutability::Mutable })
            }
            TypeDesc::Stream(Some(item), completion) => {
                let item = self.inferred(scope, item, name, argument);
                let completion = match completion {
                    Some(completion) => self.inferred(scope, completion, name, argument),
                    None => Type::NIL,
                };
                self.types.stream(&StreamShape { item, completion })
            }
            _ => self.lower(scope, ty),
        }
    }
}

/// The parameter `typedesc<T> t = <>` that a return type names, if there is one.
fn inferring(function: &Function) -> Option<&Parameter> {
    function.parameters.iter().find(|parameter| {
        matches!(&parameter.kind, ParameterKind::Defaultable(default) if default.text == "<>")
            && matches!(parameter.ty, TypeDesc::Typedesc(_) | TypeDesc::Builtin(Builtin::Typedesc))
    })
}
