//! Can everything that clients see be resolved? Looks at names only, so that both versions are checked even where they agree.

use super::lowering::Lowering;
use super::names::{Definition, DefinitionKind, NameId, Target};
use super::{Const, Place, Side};
use crate::surface::{
    ArrayLength, Declaration, DeclarationKind, Function, FunctionKind, Home, Located, Method, Object, Parameter,
    PathSegment, Point, Record, Reference, TableKey, TypeDesc, Visibility,
};
use rustc_hash::{FxHashMap, FxHashSet};

/// What is still to be looked at, in one version.
struct Check<'a> {
    waiting: Vec<(Place<'a>, &'a TypeDesc)>,
    /// `typedesc` parameters that the return type at hand may name.
    seen: FxHashSet<NameId>,
}

impl<'a> Lowering<'a> {
    /// Adds an issue for everything public, and everything private it mentions, that cannot be resolved.
    pub(super) fn check(&mut self, side: Side) {
        let mut check = Check { waiting: Vec::new(), seen: FxHashSet::default() };
        let surface = self.names.surface(side);
        for module in &surface.modules {
            for declaration in &module.declarations {
                let place = Place { side, module: &module.name, file: &declaration.file, point: declaration.point };
                let configurable = matches!(&declaration.kind, DeclarationKind::Variable(v) if v.configurable);
                if module.exported && declaration.public || configurable {
                    self.check_declaration(&mut check, place, declaration);
                }
            }
            for service in &module.services {
                let place = Place { side, module: &module.name, file: &service.file, point: service.point };
                check.waiting.extend(service.ty.iter().map(|ty| (place, ty)));
                for method in &service.methods {
                    self.check_method(&mut check, place, method);
                }
            }
        }
        while let Some((place, ty)) = check.waiting.pop() {
            self.check_descriptor(&mut check, place, ty);
        }
        self.check_aliases(side, &check.seen);
    }

    fn check_declaration(&mut self, check: &mut Check<'a>, place: Place<'a>, declaration: &'a Located<Declaration>) {
        match &declaration.kind {
            DeclarationKind::Function(function) => self.check_function(check, place, function),
            DeclarationKind::Variable(variable) => check.waiting.extend(variable.ty.iter().map(|ty| (place, ty))),
            DeclarationKind::Listener(listener) => check.waiting.extend(listener.ty.iter().map(|ty| (place, ty))),
            DeclarationKind::Annotation(annotation) => {
                check.waiting.extend(annotation.ty.iter().map(|ty| (place, ty)));
            }
            _ => {
                if let Some(id) = self.names.find(place.side, place.module, &declaration.name) {
                    self.check_name(check, place.side, id);
                }
            }
        }
    }

    /// Looks at a definition once.
    fn check_name(&mut self, check: &mut Check<'a>, side: Side, id: NameId) {
        let Some(found) = self.names.definition(id, side).filter(|_| check.seen.insert(id)) else { return };
        match found.kind {
            DefinitionKind::Type(ty) => check.waiting.push((found.place, ty)),
            DefinitionKind::Class(object) => self.check_object(check, found.place, object),
            DefinitionKind::Constant(constant) => check.waiting.extend(constant.ty.iter().map(|ty| (found.place, ty))),
            _ => {}
        }
    }

    fn check_descriptor(&mut self, check: &mut Check<'a>, place: Place<'a>, ty: &'a TypeDesc) {
        let mut push = |ty: &'a TypeDesc| check.waiting.push((place, ty));
        match ty {
            TypeDesc::Builtin(_) | TypeDesc::Unreadable => {}
            TypeDesc::Reference(reference) => self.check_reference(check, place, reference),
            TypeDesc::Singleton(value) => {
                if self.evaluate(place, value, None).is_none() {
                    self.issue(place, format!("`{}` is no constant", value.text));
                }
            }
            TypeDesc::Union(members) | TypeDesc::Intersection(members) => members.iter().for_each(push),
            TypeDesc::Array(member, length) => {
                push(member);
                if let ArrayLength::Fixed(length) = length {
                    match self.evaluate(place, length, None) {
                        Some(Const::Int(0..)) => {}
                        Some(_) => self.issue(place, format!("`{}` is no array length", length.text)),
                        None => self.issue(place, format!("the array length `{}` is no constant", length.text)),
                    }
                }
            }
            TypeDesc::Tuple(members, rest) => {
                members.iter().chain(rest.as_deref()).for_each(push);
            }
            TypeDesc::Optional(of)
            | TypeDesc::Map(of)
            | TypeDesc::Xml(of)
            | TypeDesc::Error(of)
            | TypeDesc::Typedesc(of)
            | TypeDesc::Future(of)
            | TypeDesc::Distinct(of) => push(of),
            TypeDesc::Table(row, key) => {
                push(row);
                if let TableKey::Type(key) = key {
                    push(key);
                }
            }
            TypeDesc::Stream(item, completion) => {
                item.iter().chain(completion).for_each(|part| push(part));
            }
            TypeDesc::Record(record) => self.check_record(check, place, record),
            TypeDesc::Object(object) => self.check_object(check, place, object),
            TypeDesc::Function(function) => {
                if let Some(signature) = &function.signature {
                    self.check_parameters(check, place, &signature.parameters);
                    check.waiting.push((place, &signature.returns));
                }
            }
        }
    }

    fn check_reference(&mut self, check: &mut Check<'a>, place: Place<'a>, reference: &'a Reference) {
        let name = &reference.name;
        match self.names.resolve(place, reference) {
            Target::Foreign(_) => {}
            Target::Own(id) => match self.names.definition(id, place.side).map(|found| found.kind) {
                None => self.issue(place, format!("`{name}` is not declared")),
                Some(DefinitionKind::Value) => self.issue(place, format!("`{name}` is no type")),
                Some(_) => self.check_name(check, place.side, id),
            },
            Target::Unknown => self.issue(place, format!("`{name}` is not declared")),
        }
    }

    fn check_record(&mut self, check: &mut Check<'a>, place: Place<'a>, record: &'a Record) {
        for field in &record.fields {
            check.waiting.push((place.at(field.point), &field.ty));
        }
        check.waiting.extend(record.rest.iter().map(|rest| (place, rest)));
        if !record.inclusions.is_empty() {
            let Some(home) = self.names.home(place) else { return };
            let expanded = self.names.surface(place.side).expand_record(home, record);
            self.broken(place, &expanded.broken);
            let fields = expanded.fields.iter().filter(|field| field.through.is_some());
            check.waiting.extend(fields.map(|field| (at(place, field.home, field.part.point), &field.part.ty)));
        }
    }

    fn check_object(&mut self, check: &mut Check<'a>, place: Place<'a>, object: &'a Object) {
        for field in object.fields.iter().filter(|field| field.visibility == Visibility::Public) {
            check.waiting.push((place.at(field.point), &field.ty));
        }
        for method in object.methods.iter().filter(|method| method.visibility == Visibility::Public) {
            self.check_method(check, place, method);
        }
        if !object.inclusions.is_empty() {
            let Some(home) = self.names.home(place) else { return };
            let expanded = self.names.surface(place.side).expand_object(home, object);
            self.broken(place, &expanded.broken);
            for field in expanded.fields.iter().filter(|field| field.through.is_some()) {
                check.waiting.push((at(place, field.home, field.part.point), &field.part.ty));
            }
            for method in expanded.methods.iter().filter(|method| method.through.is_some()) {
                self.check_method(check, at(place, method.home, method.part.point), method.part);
            }
        }
    }

    fn check_method(&mut self, check: &mut Check<'a>, place: Place<'a>, method: &'a Method) {
        self.check_function(check, place.at(method.point), &method.function);
        if let FunctionKind::Resource { path, .. } = &method.function.kind {
            for segment in path {
                if let PathSegment::Parameter { ty, .. } | PathSegment::Rest { ty, .. } = segment {
                    check.waiting.push((place.at(method.point), ty));
                }
            }
        }
    }

    fn check_function(&mut self, check: &mut Check<'a>, place: Place<'a>, function: &'a Function) {
        self.check_parameters(check, place, &function.parameters);
        let mut parts = vec![&function.returns];
        // A return type may name a parameter, alone or inside another type.
        while let Some(ty) = parts.pop() {
            match ty {
                TypeDesc::Reference(reference) if reference.module.is_none() => {
                    if !function.parameters.iter().any(|parameter| parameter.name == reference.name) {
                        check.waiting.push((place, ty));
                    }
                }
                TypeDesc::Union(members) => parts.extend(members),
                TypeDesc::Optional(of) | TypeDesc::Array(of, _) | TypeDesc::Map(of) | TypeDesc::Future(of) => {
                    parts.push(of);
                }
                TypeDesc::Stream(item, completion) => {
                    parts.extend(item.iter().chain(completion).map(|part| &**part));
                }
                TypeDesc::Tuple(members, rest) => parts.extend(members.iter().chain(rest.as_deref())),
                _ => check.waiting.push((place, ty)),
            }
        }
    }

    fn check_parameters(&mut self, check: &mut Check<'a>, place: Place<'a>, parameters: &'a [Parameter]) {
        check.waiting.extend(parameters.iter().map(|parameter| (place.at(parameter.point), &parameter.ty)));
    }

    /// Aliases that lead back to themselves without a constructor between say nothing.
    fn check_aliases(&mut self, side: Side, names: &FxHashSet<NameId>) {
        let mut names: Vec<NameId> = names.iter().copied().collect();
        names.sort();
        let mut state: FxHashMap<NameId, Walk> = FxHashMap::default();
        for start in names {
            let mut path = vec![(start, None::<Vec<NameId>>)];
            while let Some((id, next)) = path.last_mut() {
                let id = *id;
                let next = next.get_or_insert_with(|| {
                    state.insert(id, Walk::Open);
                    let found = self.names.definition(id, side);
                    found.map_or_else(Vec::new, |found| self.aliased(found))
                });
                match next.pop().map(|name| (name, state.get(&name))) {
                    None => {
                        state.insert(id, Walk::Done);
                        path.pop();
                    }
                    Some((_, Some(Walk::Done))) => {}
                    Some((name, Some(Walk::Open))) => {
                        if let Some(found) = self.names.definition(name, side) {
                            let message = format!("`{}` is defined as itself", self.names.name(name));
                            self.issue(found.place, message);
                        }
                    }
                    Some((name, None)) => path.push((name, None)),
                }
            }
        }
    }

    /// The names that a definition is made of, constructors not entered.
    fn aliased(&self, found: Definition<'a>) -> Vec<NameId> {
        let DefinitionKind::Type(ty) = found.kind else { return Vec::new() };
        let (mut names, mut waiting) = (Vec::new(), vec![ty]);
        while let Some(ty) = waiting.pop() {
            match ty {
                TypeDesc::Reference(reference) => {
                    if let Target::Own(id) = self.names.resolve(found.place, reference) {
                        names.push(id);
                    }
                }
                TypeDesc::Union(members) | TypeDesc::Intersection(members) => waiting.extend(members),
                TypeDesc::Optional(of) | TypeDesc::Distinct(of) | TypeDesc::Xml(of) => waiting.push(of),
                _ => {}
            }
        }
        names
    }
}

#[derive(Clone, Copy)]
enum Walk {
    Open,
    Done,
}

fn at<'a>(place: Place<'a>, home: Home<'a>, point: Point) -> Place<'a> {
    Place { module: home.module, file: home.file, point, ..place }
}
