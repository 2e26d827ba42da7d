//! Function types and the types of methods.

use super::lowering::{Lowering, Scope};
use super::names::Target;
use super::structure::Structure;
use crate::surface::{Builtin, Function, FunctionType, Parameter, ParameterKind, Reference, TypeDesc};
use crate::types::{FunctionQualifiers, FunctionShape, Type};

impl<'a> Lowering<'a> {
    /// `function ...` as a type.
    pub(super) fn function_type(&mut self, scope: Scope<'a>, function: &'a FunctionType) -> Structure {
        let qualifiers = FunctionQualifiers { isolated: function.isolated, transactional: function.transactional };
        match &function.signature {
            None => Structure::AnyFunction(qualifiers),
            Some(signature) => {
                Structure::Function(self.signature(scope, &signature.parameters, &signature.returns, qualifiers))
            }
        }
    }

    /// The type that a function or method has as a value.
    pub(super) fn function_value(&mut self, scope: Scope<'a>, function: &'a Function) -> Type {
        let qualifiers = FunctionQualifiers { isolated: function.isolated, transactional: function.transactional };
        let returns = Scope { function: Some(function), ..scope };
        let mut shape = self.signature(scope, &function.parameters, &NOTHING, qualifiers);
        shape.returns = self.lower(returns, &function.returns);
        self.types.function(&shape)
    }

    fn signature(
        &mut self,
        scope: Scope<'a>,
        parameters: &'a [Parameter],
        returns: &'a TypeDesc,
        qualifiers: FunctionQualifiers,
    ) -> FunctionShape {
        let (mut params, mut rest) = (Vec::new(), None);
        for parameter in parameters {
            let ty = self.lower(scope, &parameter.ty);
            match parameter.kind {
                ParameterKind::Rest => rest = Some(ty),
                _ => params.push(ty),
            }
        }
        FunctionShape { params, rest, returns: self.lower(scope, returns), qualifiers }
    }

    /// What a return type means by the name of a `typedesc` parameter: any value of the type the argument will say, so
    /// all values that the parameter allows (language specification, section 5.6.1, dependently-typed functions).
    pub(super) fn dependent(&mut self, scope: Scope<'a>, reference: &'a Reference) -> Option<Type> {
        let function = scope.function.filter(|_| reference.module.is_none())?;
        let parameter = function.parameters.iter().find(|parameter| parameter.name == reference.name)?;
        let scope = Scope { function: None, ..scope };
        match &parameter.ty {
            TypeDesc::Typedesc(of) => Some(self.lower(scope, of)),
            TypeDesc::Builtin(Builtin::Typedesc) => Some(Type::VALUE),
            TypeDesc::Reference(alias) => {
                let Target::Own(id) = self.names.resolve(scope.place, alias) else { return None };
                let found = self.names.seen(id, scope.place.side, scope.sharing)?;
                match found.kind {
                    super::names::DefinitionKind::Type(TypeDesc::Typedesc(of)) => {
                        Some(self.lower(Scope { place: found.place, owner: Some(id), ..scope }, of))
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

static NOTHING: TypeDesc = TypeDesc::Builtin(Builtin::Nil);
