//! Type definitions: records and object types member by member, error types by their detail, all others as sets.

use super::context::{Context, Scope};
use super::error::{derived_error, error, is_plain_error};
use super::item::Item;
use super::module::is_only_included;
use super::object::{ObjectSide, object_type};
use super::pairing::Sides;
use super::record::{RecordSide, record};
use super::subject::subject;
use super::typed::Typed;
use super::{Place, Position, Subject};
use crate::surface::{Builtin, DeclarationKind, Defined, Surface, TypeDesc};

/// Compares two type definitions of one path.
pub(super) fn definition<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    items: Sides<Item<'a>>,
    position: Position,
    places: &Sides<Place>,
) {
    let descriptors = items.map(descriptor);
    let pairing = cx.pairing;
    // What includes another name of a type has the members of that type: clients meet nothing else of the name.
    let is_hidden = !items.baseline.declaration.public && is_only_included(cx, items.baseline);
    let look = |surface: &'a Surface, other: &'a Surface, item: Item<'a>| {
        let alias = !is_hidden && is_alias_of_standing(surface, other, item);
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
            (Defined::Other(b), Defined::Other(c)) if is_plain_error(b) && is_plain_error(c) => {
                let definitions = Sides { baseline, current };
                return error(cx, scope, position, definitions, Sides { baseline: b, current: c }, places);
            }
            _ => {}
        }
    }
    let declarations = items.map(|item| &*item.declaration.value);
    if subject == Subject::ErrorType && super::subject::subject(pairing.current, items.current) == Subject::ErrorType {
        return derived_error(cx, scope, position, declarations, descriptors, places);
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
