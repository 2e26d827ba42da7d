//! In which position clients meet each named type, over the whole surface of both versions, to a fixed point.
//!
//! Parameters go in, results come out; a function type turns its parameters round; members take the position of their
//! container; the library runs the methods of a class, while clients may implement an object type that they give.

use super::{Pairing, Position};
use crate::surface::{
    Declaration, DeclarationKind, Function, FunctionKind, ModuleId, Object, Parameter, ParameterKind, PathSegment,
    Record, Reference, Resolved, Surface, TableKey, TypeDesc, Visibility,
};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// The positions of all named types that clients can meet.
#[derive(Debug, Default)]
pub(super) struct Positions {
    types: FxHashMap<TypeKey, Met>,
    external: BTreeSet<ModuleId>,
    waiting: Vec<(TypeKey, u8)>,
}

/// A named type: its module relative to the package, and its name.
type TypeKey = (String, String);

#[derive(Debug, Default)]
struct Met {
    flags: u8,
    through: BTreeSet<String>,
    /// Something mentions it as a type; otherwise it is only included.
    mentioned: bool,
}

const INPUT: u8 = 1;
const OUTPUT: u8 = 2;
const BOTH: u8 = 3;

impl Positions {
    /// Computes the positions over both surfaces: a client of either version counts.
    pub(super) fn of(pairing: &Pairing<'_>) -> Positions {
        let mut positions = Positions::default();
        for surface in pairing.surfaces() {
            positions.roots(surface);
        }
        positions.spread(pairing);
        for surface in pairing.surfaces() {
            positions.unused(surface);
        }
        positions.spread(pairing);
        positions
    }

    /// The position of a type of this module and name; `None` when clients cannot meet it.
    pub(super) fn position(&self, relative_module: &str, name: &str) -> Option<Position> {
        Some(to_position(self.types.get(&key(relative_module, name))?.flags))
    }

    /// The items that mention it, sorted.
    pub(super) fn through(&self, relative_module: &str, name: &str) -> Vec<String> {
        self.types.get(&key(relative_module, name)).map(|met| met.through.iter().cloned().collect()).unwrap_or_default()
    }

    /// Whether clients meet a type as such, and not only as a part of types that include it.
    pub(super) fn is_mentioned(&self, relative_module: &str, name: &str) -> bool {
        self.types.get(&key(relative_module, name)).is_some_and(|met| met.mentioned)
    }

    /// The modules of other packages whose types clients meet.
    pub(super) fn external(&self) -> &BTreeSet<ModuleId> {
        &self.external
    }

    /// What clients meet directly: everything public but types, which are met where they are mentioned.
    fn roots(&mut self, surface: &Surface) {
        for module in &surface.modules {
            for declaration in &module.declarations {
                let path = format!("{}:{}", module.name, declaration.name);
                let mut walk = Walk { positions: self, surface, module: &module.name, by: path };
                if module.exported && declaration.public {
                    walk.root(declaration);
                } else if let DeclarationKind::Variable(variable) = &declaration.kind
                    && variable.configurable
                    && let Some(ty) = &variable.ty
                {
                    walk.ty(ty, INPUT);
                }
            }
            for service in &module.services {
                let by = format!("{}:service {}", module.name, service.path);
                let mut walk = Walk { positions: self, surface, module: &module.name, by };
                for method in service.methods.iter().filter(|method| method.function.kind != FunctionKind::Plain) {
                    walk.function(&method.function, INPUT, OUTPUT);
                }
            }
        }
    }

    /// A public type that nothing uses is there for clients to use in any way.
    fn unused(&mut self, surface: &Surface) {
        for module in surface.modules.iter().filter(|module| module.exported) {
            for declaration in module.declarations.iter().filter(|declaration| declaration.public) {
                if matches!(declaration.kind, DeclarationKind::Type(_) | DeclarationKind::Enum(_)) {
                    let key = key(surface.relative_name(&module.name), &declaration.name);
                    if !self.types.contains_key(&key) {
                        self.waiting.push((key, BOTH));
                    }
                }
            }
        }
    }

    fn spread(&mut self, pairing: &Pairing<'_>) {
        while let Some((key, flags)) = self.waiting.pop() {
            let met = self.types.entry(key.clone()).or_default();
            let new = flags & !met.flags;
            if new == 0 {
                continue;
            }
            met.flags |= new;
            for surface in pairing.surfaces() {
                let module = format!("{}{}", surface.name, key.0);
                if let Some(declaration) = surface.module(&module).and_then(|module| module.declaration(&key.1)) {
                    let by = format!("{module}:{}", declaration.name);
                    Walk { positions: self, surface, module: &module, by }.definition(declaration, new);
                }
            }
        }
    }
}

fn key(relative_module: &str, name: &str) -> TypeKey {
    (relative_module.to_owned(), name.to_owned())
}

fn to_position(flags: u8) -> Position {
    match flags {
        INPUT => Position::Input,
        OUTPUT => Position::Output,
        _ => Position::Both,
    }
}

fn flip(flags: u8) -> u8 {
    (flags & INPUT) << 1 | (flags & OUTPUT) >> 1
}

/// One walk over the types of one item.
struct Walk<'a, 'p> {
    positions: &'p mut Positions,
    surface: &'a Surface,
    module: &'a str,
    by: String,
}

impl Walk<'_, '_> {
    fn root(&mut self, declaration: &Declaration) {
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

    fn definition(&mut self, declaration: &Declaration, flags: u8) {
        match &declaration.kind {
            DeclarationKind::Type(definition) => self.ty(&definition.ty, flags),
            DeclarationKind::Class(class) => self.class(class),
            _ => {}
        }
    }

    fn optional(&mut self, ty: &Option<TypeDesc>, flags: u8) {
        if let Some(ty) = ty {
            self.ty(ty, flags);
        }
    }

    fn ty(&mut self, ty: &TypeDesc, flags: u8) {
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

    fn all(&mut self, types: &[TypeDesc], flags: u8) {
        for ty in types {
            self.ty(ty, flags);
        }
    }

    fn boxed(&mut self, ty: &Option<Box<TypeDesc>>, flags: u8) {
        if let Some(ty) = ty {
            self.ty(ty, flags);
        }
    }

    fn record(&mut self, record: &Record, flags: u8) {
        for field in &record.fields {
            self.ty(&field.ty, flags);
        }
        for inclusion in &record.inclusions {
            self.include(&inclusion.reference, flags);
        }
        self.optional(&record.rest, flags);
    }

    fn object(&mut self, object: &Object, flags: u8) {
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

    fn class(&mut self, class: &Object) {
        for field in class.fields.iter().filter(|field| field.visibility == Visibility::Public) {
            self.ty(&field.ty, if field.is_final || class.readonly { OUTPUT } else { BOTH });
        }
        for method in class.methods.iter().filter(|method| method.visibility == Visibility::Public) {
            self.function(&method.function, INPUT, OUTPUT);
        }
        for inclusion in &class.inclusions {
            self.include(&inclusion.reference, OUTPUT);
        }
    }

    fn function(&mut self, function: &Function, given: u8, got: u8) {
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

    fn parameters(&mut self, parameters: &[Parameter], flags: u8) {
        for parameter in parameters {
            self.ty(&parameter.ty, flags);
        }
    }

    fn mention(&mut self, reference: &Reference, flags: u8) {
        if let Some(key) = self.include(reference, flags) {
            self.positions.types.entry(key).or_default().mentioned = true;
        }
    }

    /// A type is met as a part of another one.
    fn include(&mut self, reference: &Reference, flags: u8) -> Option<TypeKey> {
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
