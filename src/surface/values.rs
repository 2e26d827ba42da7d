//! Every expression of a declaration whose value clients rely on.

use super::{
    Declaration, DeclarationKind, Expression, Function, Object, ParameterKind, Record, Reference, Term, TypeDesc,
};

impl Declaration {
    /// Calls `seen` with the value of a constant or configurable, the values of enum members, and the defaults of
    /// parameters and fields. Initial values of other variables say nothing to clients.
    pub fn visit_values<'a>(&'a self, seen: &mut dyn FnMut(&'a Expression)) {
        match &self.kind {
            DeclarationKind::Function(function) => visit_function(function, seen),
            DeclarationKind::Type(definition) => visit_type(&definition.ty, seen),
            DeclarationKind::Class(class) => visit_object(class, seen),
            DeclarationKind::Enum(list) => {
                list.members.iter().filter_map(|member| member.value.as_ref()).for_each(seen)
            }
            DeclarationKind::Constant(constant) => seen(&constant.value),
            DeclarationKind::Variable(variable) if variable.configurable => variable.value.iter().for_each(seen),
            DeclarationKind::Variable(_) | DeclarationKind::Listener(_) | DeclarationKind::Annotation(_) => {}
        }
    }
}

impl Expression {
    /// Calls `seen` with every constant that the expression mentions.
    pub fn visit_references<'a>(&'a self, seen: &mut dyn FnMut(&'a Reference)) {
        let mut waiting = vec![&self.term];
        while let Some(term) = waiting.pop() {
            match term {
                Term::Reference(reference) => seen(reference),
                Term::Unary(_, operand) => waiting.push(operand),
                Term::Binary(_, left, right) => waiting.extend([&**left, &**right]),
                Term::List(members) => waiting.extend(members),
                Term::Mapping(fields) => waiting.extend(fields.iter().map(|(_, value)| value)),
                _ => {}
            }
        }
    }
}

fn visit_type<'a>(ty: &'a TypeDesc, seen: &mut dyn FnMut(&'a Expression)) {
    let mut waiting = vec![ty];
    while let Some(ty) = waiting.pop() {
        match ty {
            TypeDesc::Record(record) => visit_record(record, seen),
            TypeDesc::Object(object) => visit_object(object, seen),
            TypeDesc::Intersection(members) | TypeDesc::Union(members) => waiting.extend(members),
            TypeDesc::Distinct(inner) | TypeDesc::Optional(inner) | TypeDesc::Error(inner) => waiting.push(inner),
            _ => {}
        }
    }
}

fn visit_record<'a>(record: &'a Record, seen: &mut dyn FnMut(&'a Expression)) {
    record.fields.iter().filter_map(|field| field.default.as_ref()).for_each(seen);
}

fn visit_object<'a>(object: &'a Object, seen: &mut dyn FnMut(&'a Expression)) {
    object.methods.iter().for_each(|method| visit_function(&method.function, seen));
}

fn visit_function<'a>(function: &'a Function, seen: &mut dyn FnMut(&'a Expression)) {
    for parameter in &function.parameters {
        if let ParameterKind::Defaultable(value) = &parameter.kind {
            seen(value);
        }
    }
}
