//! One declaration in both versions: which comparison fits it.

use super::annotation::annotation;
use super::class::{class, from_object_type};
use super::constant::{constant, from_variable};
use super::context::{Context, Scope, place};
use super::definition::definition;
use super::enumeration::enumeration;
use super::function::{Callable, Calling, function};
use super::named_values::{from_type, to_type};
use super::notes::notes;
use super::object::ObjectSide;
use super::pairing::Sides;
use super::subject::{item_kind, subject};
use super::variable::{Visible, listener, variable};
use super::{Fact, Place, Position, Subject};
use crate::surface::{Declaration, DeclarationKind, Defined, Home, Located, Module, Surface};
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
                (None, Some(current)) => match object_side(cx.pairing.baseline, items.baseline) {
                    Some(baseline) => from_object_type(cx, scope, position, Sides { baseline, current }, places),
                    None => became(cx, scope, items, position, places),
                },
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
        (Type(baseline), Enum(current)) if subject(cx.pairing.baseline, items.baseline) == Subject::Type => {
            let fact = from_type(cx, scope, places, &baseline.ty, current);
            cx.changed(scope, Subject::Type, fact, Some(position), places);
        }
        (Variable(baseline), Constant(current)) if !baseline.configurable => {
            let fact = from_variable(cx, scope, (baseline, current), places);
            cx.changed(scope, Subject::Variable, fact, Some(Position::Output), places);
        }
        (Enum(baseline), Type(current)) => {
            let fact = to_type(cx, scope, places, baseline, &current.ty);
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

/// The object type or class that a declaration is, or is another name of.
fn object_side<'a>(surface: &'a Surface, item: Item<'a>) -> Option<ObjectSide<'a>> {
    let definition = surface.definition(item.module, item.declaration)?;
    match definition.ty {
        Defined::Object(object) => Some(ObjectSide { definition, object }),
        _ => None,
    }
}

/// The class that a declaration is, or is another name of.
fn class_side<'a>(surface: &'a Surface, item: Item<'a>) -> Option<ObjectSide<'a>> {
    let side = object_side(surface, item)?;
    let ObjectSide { definition, object } = side;
    let mut declarations = surface.module(definition.home.module)?.declarations.iter();
    let is_class =
        |kind: &DeclarationKind| matches!(kind, DeclarationKind::Class(class) if std::ptr::eq(class, object));
    declarations.any(|declaration| is_class(&declaration.kind)).then_some(side)
}
