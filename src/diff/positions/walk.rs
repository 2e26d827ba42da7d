//! One walk over the types of one item: which named types it mentions, and in which position.

use super::{BOTH, INPUT, OUTPUT, Positions, TypeKey, flip, key};
use crate::surface::{
    Declaration, DeclarationKind, Function, FunctionKind, Object, Parameter, ParameterKind, PathSegment, Record,
    Reference, Resolved, Surface, TableKey, TypeDesc, Visibility,
};

/// One walk over the types of one item.
pub(super) struct Walk<'a, 'p> {
    pub(super) positions: &'p mut Positions,
    pub(super) surface: &'a Surface,
    pub(super) module: &'a str,
    pub(super) by: String,
}

impl Walk<'_, '_> {
    pub(super) fn root(&mut self, declaration: &Declaration) {
        match &declaration.kind {
            DeclarationKind::Function(function) => self.function(function, INPUT, OUTPUT),
            DeclarationKind::Class(class) => self.class(class),
            DeclarationKind::Constant(constant) => self.optional(&constant.ty, OUTPUT),
            DeclarationKind::Variable(variable) => {
                let configured = if variable.configurable { INPUT } else { 0 };
                let got = if variable.is_final || variable.configurable { OUTPUT } else { BOTH };
                self.optional(&variable.ty, configured | got);
            }
            DeclarationKind::Listener(listener) => self.optional(&listener.ty, OUTPUT),
            DeclarationKind::Annotation(annotation) => self.optional(&annotation.ty, INPUT),
            DeclarationKind::Type(_) | DeclarationKind::Enum(_) => {}
        }
    }

    pub(super) fn definition(&mut self, declaration: &Declaration, flags: u8) {
        match &declaration.kind {
            DeclarationKind::Type(definition) => self.ty(&definition.ty, flags),
            DeclarationKind::Class(class) => self.class(class),
            _ => {}
        }
    }

    pub(super) fn optional(&mut self, ty: &Option<TypeDesc>, flags: u8) {
        if let Some(ty) = ty {
            self.ty(ty, flags);
        }
    }

    pub(super) fn ty(&mut self, ty: &TypeDesc, flags: u8) {
        match ty {
            TypeDesc::Builtin(_) | TypeDesc::Singleton(_) | TypeDesc::Unreadable => {}
            TypeDesc::Reference(reference) => self.mention(reference, flags),
            TypeDesc::Optional(inner)
            | TypeDesc::Array(inner, _)
            | TypeDesc::Map(inner)
            | TypeDesc::Xml(inner)
            | TypeDesc::Typedesc(inner)
            | TypeDesc::Future(inner)
            | TypeDesc::Distinct(inner) => self.ty(inner, flags),
            TypeDesc::Union(members) | TypeDesc::Intersection(members) => self.all(members, flags),
            TypeDesc::Tuple(members, rest) => {
                self.all(members, flags);
                self.boxed(rest, flags);
            }
            TypeDesc::Table(row, key) => {
                self.ty(row, flags);
                if let TableKey::Type(key) = key {
                    self.ty(key, flags);
                }
            }
            TypeDesc::Stream(item, completion) => {
                self.boxed(item, flags);
                self.boxed(completion, flags);
            }
            TypeDesc::Record(record) => self.record(record, flags),
            TypeDesc::Object(object) => self.object(object, flags),
            TypeDesc::Error(detail) => self.ty(detail, OUTPUT),
            TypeDesc::Function(function) => {
                if let Some(signature) = &function.signature {
                    self.parameters(&signature.parameters, flip(flags));
                    self.ty(&signature.returns, flags);
                }
            }
        }
    }

    pub(super) fn all(&mut self, types: &[TypeDesc], flags: u8) {
        for ty in types {
            self.ty(ty, flags);
        }
    }

    pub(super) fn boxed(&mut self, ty: &Option<Box<TypeDesc>>, flags: u8) {
        if let Some(ty) = ty {
            self.ty(ty, flags);
        }
    }

    pub(super) fn record(&mut self, record: &Record, flags: u8) {
        for field in &record.fields {
            self.ty(&field.ty, flags);
        }
        for inclusion in &record.inclusions {
            self.include(&inclusion.reference, flags);
        }
        self.optional(&record.rest, flags);
    }

    pub(super) fn object(&mut self, object: &Object, flags: u8) {
        for field in object.fields.iter().filter(|field| field.visibility == Visibility::Public) {
            self.ty(&field.ty, if field.is_final { flags } else { BOTH });
        }
        for method in object.methods.iter().filter(|method| method.visibility == Visibility::Public) {
            self.function(&method.function, flip(flags), flags);
        }
        for inclusion in &object.inclusions {
            self.include(&inclusion.reference, flags);
        }
    }

    pub(super) fn class(&mut self, class: &Object) {
        for field in class.fields.iter().filter(|field| field.visibility == Visibility::Public) {
            self.ty(&field.ty, if field.is_final || class.readonly { OUTPUT } else { BOTH });
        }
        for method in class.methods.iter().filter(|method| method.visibility == Visibility::Public) {
            self.function(&method.function, INPUT, OUTPUT);
        }
        for inclusion in &class.inclusions {
            // That a class includes it is no use of an object type that clients can implement as well.
            let flags = if self.is_for_clients(&inclusion.reference) { 0 } else { OUTPUT };
            self.include(&inclusion.reference, flags);
        }
    }

    /// Whether clients can write classes of their own that are this object type: it is public, and takes no id.
    fn is_for_clients(&self, reference: &Reference) -> bool {
        let Resolved::Own(module, declaration) = self.surface.resolve(self.module, reference) else { return false };
        module.exported
            && declaration.public
            && matches!(declaration.kind, DeclarationKind::Type(_))
            && self.surface.definition(module, declaration).is_some_and(|definition| !definition.distinct)
    }

    pub(super) fn function(&mut self, function: &Function, given: u8, got: u8) {
        if let FunctionKind::Resource { path, .. } = &function.kind {
            for segment in path {
                if let PathSegment::Parameter { ty, .. } | PathSegment::Rest { ty, .. } = segment {
                    self.ty(ty, given);
                }
            }
        }
        self.parameters(&function.parameters, given);
        self.ty(&function.returns, got);
        for parameter in function.parameters.iter().filter(|parameter| is_inferred(parameter)) {
            self.ty(&parameter.ty, got);
        }
    }

    pub(super) fn parameters(&mut self, parameters: &[Parameter], flags: u8) {
        for parameter in parameters {
            self.ty(&parameter.ty, flags);
        }
    }

    pub(super) fn mention(&mut self, reference: &Reference, flags: u8) {
        if let Some(key) = self.include(reference, flags) {
            self.positions.types.entry(key).or_default().mentioned = true;
        }
    }

    /// A type is met as a part of another one.
    pub(super) fn include(&mut self, reference: &Reference, flags: u8) -> Option<TypeKey> {
        let (module, declaration) = match self.surface.resolve(self.module, reference) {
            Resolved::Own(module, declaration) => (module, declaration),
            Resolved::External(module) => {
                self.positions.external.insert(module.clone());
                return None;
            }
            Resolved::Unknown => return None,
        };
        let key = key(self.surface.relative_name(&module.name), &declaration.name);
        if format!("{}:{}", module.name, declaration.name) != self.by {
            self.positions.types.entry(key.clone()).or_default().through.insert(self.by.clone());
        }
        self.positions.waiting.push((key.clone(), flags));
        Some(key)
    }
}

/// A parameter `typedesc<T> t = <>`: its argument is what the caller expects, so that `T` comes out too.
fn is_inferred(parameter: &Parameter) -> bool {
    matches!(&parameter.kind, ParameterKind::Defaultable(default) if default.text == "<>")
}
