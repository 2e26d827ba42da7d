//! Every name that a declaration mentions where clients can see it.

use super::{
    ArrayLength, Declaration, DeclarationKind, Function, FunctionKind, Object, Parameter, PathSegment, Record,
    Reference, TableKey, Term, TypeDesc, Visibility,
};

impl Declaration {
    /// Calls `seen` with every reference in types, inclusions, array lengths and constants used as types.
    ///
    /// Private members, defaults and initial values are left out: no client sees through them.
    pub fn visit_references<'a>(&'a self, seen: &mut dyn FnMut(&'a Reference)) {
        match &self.kind {
            DeclarationKind::Function(function) => function.visit_references(seen),
            DeclarationKind::Type(definition) => visit_references(&definition.ty, seen),
            DeclarationKind::Class(class) => visit_object(class, seen),
            DeclarationKind::Enum(_) => {}
            DeclarationKind::Constant(constant) => constant.ty.iter().for_each(|ty| visit_references(ty, seen)),
            DeclarationKind::Variable(variable) => variable.ty.iter().for_each(|ty| visit_references(ty, seen)),
            DeclarationKind::Listener(listener) => listener.ty.iter().for_each(|ty| visit_references(ty, seen)),
            DeclarationKind::Annotation(annotation) => annotation.ty.iter().for_each(|ty| visit_references(ty, seen)),
        }
    }
}

impl Function {
    /// As [`Declaration::visit_references`]. A name that is a parameter of the function is left out: it stands for the
    /// type that the caller passes (a dependently-typed function).
    pub fn visit_references<'a>(&'a self, seen: &mut dyn FnMut(&'a Reference)) {
        if let FunctionKind::Resource { path, .. } = &self.kind {
            for segment in path {
                match segment {
                    PathSegment::Literal(_) => {}
                    PathSegment::Parameter { ty, .. } | PathSegment::Rest { ty, .. } => visit_references(ty, seen),
                }
            }
        }
        visit_signature(&self.parameters, &self.returns, seen);
    }
}

/// Calls `seen` with every reference in a type descriptor.
pub fn visit_references<'a>(ty: &'a TypeDesc, seen: &mut dyn FnMut(&'a Reference)) {
    visit(ty, seen);
}

fn visit<'a>(ty: &'a TypeDesc, seen: &mut dyn FnMut(&'a Reference)) {
    match ty {
        TypeDesc::Builtin(_) | TypeDesc::Unreadable => {}
        TypeDesc::Reference(reference) => seen(reference),
        TypeDesc::Singleton(expression) => visit_term(&expression.term, seen),
        TypeDesc::Union(members) | TypeDesc::Intersection(members) => members.iter().for_each(|ty| visit(ty, seen)),
        TypeDesc::Array(element, length) => {
            visit(element, seen);
            if let ArrayLength::Fixed(length) = length {
                visit_term(&length.term, seen);
            }
        }
        TypeDesc::Tuple(members, rest) => {
            members.iter().chain(rest.as_deref()).for_each(|ty| visit(ty, seen));
        }
        TypeDesc::Record(record) => visit_record(record, seen),
        TypeDesc::Object(object) => visit_object(object, seen),
        TypeDesc::Function(function) => {
            if let Some(signature) = &function.signature {
                visit_signature(&signature.parameters, &signature.returns, seen);
            }
        }
        TypeDesc::Table(row, key) => {
            visit(row, seen);
            if let TableKey::Type(key) = key {
                visit(key, seen);
            }
        }
        TypeDesc::Stream(item, completion) => {
            item.iter().chain(completion).for_each(|ty| visit(ty, seen));
        }
        TypeDesc::Optional(inner)
        | TypeDesc::Map(inner)
        | TypeDesc::Xml(inner)
        | TypeDesc::Error(inner)
        | TypeDesc::Typedesc(inner)
        | TypeDesc::Future(inner)
        | TypeDesc::Distinct(inner) => visit(inner, seen),
    }
}

fn visit_record<'a>(record: &'a Record, seen: &mut dyn FnMut(&'a Reference)) {
    record.inclusions.iter().for_each(|inclusion| seen(&inclusion.reference));
    record.fields.iter().for_each(|field| visit(&field.ty, seen));
    record.rest.iter().for_each(|rest| visit(rest, seen));
}

fn visit_object<'a>(object: &'a Object, seen: &mut dyn FnMut(&'a Reference)) {
    object.inclusions.iter().for_each(|inclusion| seen(&inclusion.reference));
    for field in object.fields.iter().filter(|field| field.visibility == Visibility::Public) {
        visit(&field.ty, seen);
    }
    for method in &object.methods {
        if method.visibility == Visibility::Public || method.name == "init" {
            method.function.visit_references(seen);
        }
    }
}

fn visit_signature<'a>(parameters: &'a [Parameter], returns: &'a TypeDesc, seen: &mut dyn FnMut(&'a Reference)) {
    parameters.iter().for_each(|parameter| visit(&parameter.ty, seen));
    visit(returns, &mut |reference: &'a Reference| {
        let is_parameter = |parameter: &Parameter| parameter.name == reference.name;
        if reference.module.is_some() || !parameters.iter().any(is_parameter) {
            seen(reference);
        }
    });
}

fn visit_term<'a>(term: &'a Term, seen: &mut dyn FnMut(&'a Reference)) {
    match term {
        Term::Reference(reference) => seen(reference),
        Term::Unary(_, operand) => visit_term(operand, seen),
        Term::Binary(_, left, right) => {
            visit_term(left, seen);
            visit_term(right, seen);
        }
        _ => {}
    }
}
