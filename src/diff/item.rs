//! One declaration in both versions: which comparison fits it.

use super::class::class;
use super::constant::{constant, from_variable};
use super::context::{Context, Scope, place};
use super::enumeration::enumeration;
use super::function::{Callable, Calling, function, qualifier_fact};
use super::named_values::{from_type, to_type};
use super::notes::notes;
use super::object::{ObjectSide, object_type};
use super::pairing::Sides;
use super::record::{RecordSide, record};
use super::typed::Typed;
use super::variable::{Visible, listener, variable};
use super::{Fact, ItemKind, Place, Position, Qualifier, Subject};
use crate::surface::{
    AnnotationDeclaration, Builtin, Declaration, DeclarationKind, Defined, Definition, Home, Located, Module, Surface,
    TypeDesc,
};
use std::sync::Arc;

/// A declaration and the module it stands in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Item<'a> {
    pub(super) module: &'a Module,
    pub(super) declaration: &'a Located<Declaration>,
}

impl<'a> Item<'a> {
    pub(super) fn home(&self) -> Home<'a> {
        Home { module: &self.module.name, file: &self.declaration.file }
    }

    pub(super) fn path(&self) -> String {
        format!("{}:{}", self.module.name, self.declaration.name)
    }

    pub(super) fn place(&self) -> Place {
        place(self.home(), self.declaration.point, &self.declaration.signature)
    }
}

/// Whether nothing at all can be told about the pair: the same text, and every constant it mentions has its old value.
pub(super) fn unchanged<'a>(cx: &Context<'a>, items: Sides<Item<'a>>) -> bool {
    let declarations = items.map(|item| &item.declaration.value);
    let alike = Arc::ptr_eq(declarations.baseline, declarations.current)
        || (declarations.map(|declaration| declaration.digest).equal()
            && declarations.map(|declaration| &declaration.kind).equal()
            && declarations.map(|declaration| &declaration.notes).equal());
    alike && !cx.types.declaration_changes(items.baseline.home(), declarations.baseline)
}

/// Compares a declaration that clients can see in both versions, or a type that they can reach.
pub(super) fn item<'a>(cx: &mut Context<'a>, items: Sides<Item<'a>>) {
    if unchanged(cx, items) {
        return;
    }
    let known = cx.count();
    let places = Sides { baseline: items.baseline.place(), current: items.current.place() };
    let subject = subject(cx.pairing.baseline, items.baseline);
    let (position, reached_through) = met(cx, items.baseline, subject);
    let homes = items.map(|item| item.home());
    let scope = Scope { path: items.baseline.path(), homes, reached_through };
    let declarations = items.map(|item| &*item.declaration.value);
    kinds(cx, &scope, items, position, &places);
    notes(cx, &scope, subject, declarations.map(|declaration| &declaration.notes), &places);
    if cx.count() == known && !declarations.map(|declaration| declaration.digest).equal() {
        cx.changed(&scope, subject, otherwise(subject), None, &places);
    }
}

/// The position in which clients meet a type, and through what. Other items are met as they are.
pub(super) fn met<'a>(cx: &mut Context<'a>, item: Item<'a>, subject: Subject) -> (Position, Vec<String>) {
    use Subject::{Enum, ErrorType, ObjectType, Record, Type};
    if !matches!(subject, Type | Record | ObjectType | ErrorType | Enum | Subject::Class) {
        return (Position::Both, Vec::new());
    }
    let surface = cx.pairing.surfaces().into_iter().find(|surface| surface.module(&item.module.name).is_some());
    let relative = surface.map(|surface| surface.relative_name(&item.module.name)).unwrap_or_default();
    let name = item.declaration.name.as_str();
    let positions = cx.positions();
    (positions.position(relative, name).unwrap_or(Position::Both), positions.through(relative, name))
}

/// What is told when tokens differ and nothing else was found: private code or another spelling.
fn otherwise(subject: Subject) -> Fact {
    match subject {
        Subject::Function => Fact::BodyChanged,
        Subject::Class => Fact::PrivateChanged,
        Subject::Constant | Subject::Variable | Subject::Configurable | Subject::Enum => Fact::ValueRespelled,
        _ => Fact::TypeRespelled,
    }
}

fn kinds<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    items: Sides<Item<'a>>,
    position: Position,
    places: &Sides<Place>,
) {
    use DeclarationKind::{Annotation, Class, Constant, Enum, Function, Listener, Type, Variable};
    match (&items.baseline.declaration.kind, &items.current.declaration.kind) {
        (Function(baseline), Function(current)) => {
            // The notes are compared like those of every other item.
            let notes = &items.baseline.declaration.value.notes;
            let sides = Sides {
                baseline: Callable { function: baseline, notes, place: places.baseline.clone() },
                current: Callable { function: current, notes, place: places.current.clone() },
            };
            function(cx, scope, Subject::Function, Calling::by_clients(None), sides);
        }
        (Type(_), Type(_)) => definition(cx, scope, items, position, places),
        // Clients create objects by another name of a class as well.
        (Class(_), Class(_) | Type(_)) | (Type(_), Class(_)) => {
            let baseline = class_side(cx.pairing.baseline, items.baseline);
            let current = class_side(cx.pairing.current, items.current);
            match (baseline, current) {
                (Some(baseline), Some(current)) => class(cx, scope, Sides { baseline, current }, places),
                _ => became(cx, scope, items, position, places),
            }
        }
        (Enum(baseline), Enum(current)) => enumeration(cx, scope, position, Sides { baseline, current }, places),
        (Constant(baseline), Constant(current)) => constant(cx, scope, Sides { baseline, current }, places),
        (Variable(baseline), Variable(current)) => {
            variable(cx, scope, Visible::ToClients, Sides { baseline, current }, places);
        }
        (Listener(baseline), Listener(current)) => listener(cx, scope, Sides { baseline, current }, places),
        (Annotation(baseline), Annotation(current)) => annotation(cx, scope, Sides { baseline, current }, places),
        (Type(baseline), Enum(current)) => {
            let fact = from_type(cx, scope, &baseline.ty, current);
            cx.changed(scope, subject(cx.pairing.baseline, items.baseline), fact, Some(position), places);
        }
        (Variable(baseline), Constant(current)) if !baseline.configurable => {
            let fact = from_variable(cx, scope, (baseline, current), places);
            cx.changed(scope, Subject::Variable, fact, Some(Position::Output), places);
        }
        (Enum(baseline), Type(current)) => {
            let fact = to_type(cx, scope, baseline, &current.ty);
            cx.changed(scope, Subject::Enum, fact, Some(position), places);
        }
        _ => became(cx, scope, items, position, places),
    }
}

/// Tells that an item is of another kind now.
fn became<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    items: Sides<Item<'a>>,
    position: Position,
    places: &Sides<Place>,
) {
    let from = subject(cx.pairing.baseline, items.baseline);
    let to = subject(cx.pairing.current, items.current);
    let fact = Fact::Became { from: item_kind(from), to: item_kind(to) };
    cx.changed(scope, from, fact, Some(position), places);
}

/// The class that a declaration is, or is another name of.
fn class_side<'a>(surface: &'a Surface, item: Item<'a>) -> Option<ObjectSide<'a>> {
    let definition = surface.definition(item.module, item.declaration)?;
    let Defined::Object(object) = definition.ty else { return None };
    let mut declarations = surface.module(definition.home.module)?.declarations.iter();
    let is_class =
        |kind: &DeclarationKind| matches!(kind, DeclarationKind::Class(class) if std::ptr::eq(class, object));
    declarations.any(|declaration| is_class(&declaration.kind)).then_some(ObjectSide { definition, object })
}

fn definition<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    items: Sides<Item<'a>>,
    position: Position,
    places: &Sides<Place>,
) {
    let descriptors = items.map(descriptor);
    let pairing = cx.pairing;
    let look = |surface: &'a Surface, other: &'a Surface, item: Item<'a>| {
        let alias = is_alias_of_standing(surface, other, item);
        surface.definition(item.module, item.declaration).map(|definition| (definition, alias))
    };
    let baseline = look(pairing.baseline, pairing.current, items.baseline);
    let current = look(pairing.current, pairing.baseline, items.current);
    let subject = subject(pairing.baseline, items.baseline);
    if let (Some((baseline, false)), Some((current, false))) = (baseline, current) {
        match (baseline.ty, current.ty) {
            (Defined::Record(b), Defined::Record(c)) => {
                let side = |definition, record| RecordSide { definition, record };
                let sides = Sides { baseline: side(baseline, b), current: side(current, c) };
                return record(cx, scope, position, sides, places);
            }
            (Defined::Object(b), Defined::Object(c)) => {
                let side = |definition, object| ObjectSide { definition, object };
                let sides = Sides { baseline: side(baseline, b), current: side(current, c) };
                return object_type(cx, scope, position, sides, places);
            }
            (Defined::Other(b), Defined::Other(c)) if is_error(b) && is_error(c) => {
                let definitions = Sides { baseline, current };
                return error(cx, scope, position, definitions, Sides { baseline: b, current: c }, places);
            }
            _ => {}
        }
    }
    let names = items.map(|item| item.declaration.value.name.as_str());
    let types = Sides {
        baseline: Typed::definition(scope.homes.baseline, places.baseline.point, names.baseline, descriptors.baseline),
        current: Typed::definition(scope.homes.current, places.current.point, names.current, descriptors.current),
    };
    for fact in cx.types.differences(types) {
        cx.changed(scope, subject, fact, Some(position), places);
    }
}

fn descriptor<'a>(item: Item<'a>) -> &'a TypeDesc {
    match &item.declaration.value.kind {
        DeclarationKind::Type(definition) => &definition.ty,
        _ => &TypeDesc::Unreadable,
    }
}

/// Whether a definition is another name of a type that both versions have: what happened to that one is told there.
fn is_alias_of_standing(surface: &Surface, other: &Surface, item: Item<'_>) -> bool {
    let mut ty = descriptor(item);
    loop {
        match ty {
            TypeDesc::Distinct(inner) => ty = inner,
            TypeDesc::Intersection(members) => {
                let is_readonly = |member: &&TypeDesc| **member == TypeDesc::Builtin(Builtin::Readonly);
                match members.iter().find(|member| !is_readonly(member)) {
                    Some(member) => ty = member,
                    None => return false,
                }
            }
            TypeDesc::Reference(reference) => {
                let crate::surface::Resolved::Own(module, declaration) = surface.resolve(&item.module.name, reference)
                else {
                    return false;
                };
                let name = format!("{}{}", other.name, surface.relative_name(&module.name));
                return other.module(&name).is_some_and(|module| module.declaration(&declaration.name).is_some());
            }
            _ => return false,
        }
    }
}

fn is_error(ty: &TypeDesc) -> bool {
    matches!(ty, TypeDesc::Error(_) | TypeDesc::Builtin(Builtin::Error))
}

/// Error types: `distinct`, and the detail as clients get it.
fn error<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    position: Position,
    definitions: Sides<Definition<'a>>,
    errors: Sides<&'a TypeDesc>,
    places: &Sides<Place>,
) {
    if let Some(fact) = qualifier_fact(Qualifier::Distinct, definitions.map(|definition| definition.distinct)) {
        cx.changed(scope, Subject::ErrorType, fact, Some(position), places);
    }
    if let (TypeDesc::Error(baseline), TypeDesc::Error(current)) = (errors.baseline, errors.current)
        && let (TypeDesc::Record(b), TypeDesc::Record(c)) = (&**baseline, &**current)
    {
        let detail = |definition: Definition<'a>, record| RecordSide {
            definition: Definition { readonly: false, ..definition },
            record,
        };
        let sides = Sides { baseline: detail(definitions.baseline, b), current: detail(definitions.current, c) };
        return record(cx, scope, Position::Output, sides, places);
    }
    let types = Sides {
        baseline: Typed::new(definitions.baseline.home, places.baseline.point, errors.baseline),
        current: Typed::new(definitions.current.home, places.current.point, errors.current),
    };
    if let Some(fact) = cx.types.compare(types) {
        cx.changed(scope, Subject::ErrorType, fact, Some(Position::Output), places);
    }
}

fn annotation<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    annotations: Sides<&'a AnnotationDeclaration>,
    places: &Sides<Place>,
) {
    if let Some(fact) = qualifier_fact(Qualifier::Const, annotations.map(|annotation| annotation.is_const)) {
        cx.changed(scope, Subject::Annotation, fact, None, places);
    }
    static TRUE: TypeDesc = TypeDesc::Builtin(Builtin::Boolean);
    let typed = |home, point, ty: &'a Option<TypeDesc>| Typed::new(home, point, ty.as_ref().unwrap_or(&TRUE));
    let types = Sides {
        baseline: typed(scope.homes.baseline, places.baseline.point, &annotations.baseline.ty),
        current: typed(scope.homes.current, places.current.point, &annotations.current.ty),
    };
    if let Some(fact) = cx.types.compare(types) {
        cx.changed(scope, Subject::Annotation, fact, Some(Position::Input), places);
    }
    let points = annotations.map(|annotation| &annotation.attach_points);
    // No point means every point: the first one that is written takes the others away.
    match points.map(|points| points.is_empty()) {
        Sides { baseline: true, current: false } => {
            let fact = Fact::AttachPointRemoved("all others".to_owned());
            return cx.changed(scope, Subject::Annotation, fact, None, places);
        }
        Sides { baseline: false, current: true } => {
            let fact = Fact::AttachPointAdded("all others".to_owned());
            return cx.changed(scope, Subject::Annotation, fact, None, places);
        }
        _ => {}
    }
    for gone in points.baseline.iter().filter(|point| !points.current.contains(point)) {
        cx.changed(scope, Subject::Annotation, Fact::AttachPointRemoved(gone.clone()), None, places);
    }
    for new in points.current.iter().filter(|point| !points.baseline.contains(point)) {
        cx.changed(scope, Subject::Annotation, Fact::AttachPointAdded(new.clone()), None, places);
    }
}

/// What a declaration is about.
pub(super) fn subject(surface: &Surface, item: Item<'_>) -> Subject {
    match &item.declaration.kind {
        DeclarationKind::Function(_) => Subject::Function,
        DeclarationKind::Class(_) => Subject::Class,
        DeclarationKind::Enum(_) => Subject::Enum,
        DeclarationKind::Constant(_) => Subject::Constant,
        DeclarationKind::Variable(variable) if variable.configurable => Subject::Configurable,
        DeclarationKind::Variable(_) => Subject::Variable,
        DeclarationKind::Listener(_) => Subject::Listener,
        DeclarationKind::Annotation(_) => Subject::Annotation,
        DeclarationKind::Type(_) => {
            let definition = surface.module(&item.module.name).and_then(|module| {
                let declaration = module.declaration(&item.declaration.name)?;
                surface.definition(module, declaration)
            });
            match definition.map(|definition| definition.ty) {
                Some(Defined::Record(_)) => Subject::Record,
                Some(Defined::Object(_)) => Subject::ObjectType,
                Some(Defined::Other(ty)) if is_error(ty) => Subject::ErrorType,
                _ => Subject::Type,
            }
        }
    }
}

fn item_kind(subject: Subject) -> ItemKind {
    match subject {
        Subject::Function => ItemKind::Function,
        Subject::Record => ItemKind::Record,
        Subject::ObjectType => ItemKind::ObjectType,
        Subject::ErrorType => ItemKind::ErrorType,
        Subject::Class => ItemKind::Class,
        Subject::Enum => ItemKind::Enum,
        Subject::Constant => ItemKind::Constant,
        Subject::Variable => ItemKind::Variable,
        Subject::Configurable => ItemKind::Configurable,
        Subject::Listener => ItemKind::Listener,
        Subject::Annotation => ItemKind::Annotation,
        Subject::Service => ItemKind::Service,
        _ => ItemKind::Type,
    }
}
