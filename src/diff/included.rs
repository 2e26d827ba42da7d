//! A private type that clients meet only inside what includes it: which of its members they see there.
//!
//! A change of an included member is told once, at the included type. When clients cannot name that type, they meet the
//! member in the including types alone; there it may be overridden, or have stood before, so that nothing changed for them.

use super::Change;
use super::context::Context;
use super::item::Item;
use super::pairing::Sides;
use crate::surface::{Declaration, DeclarationKind, Defined, Located, Module, Surface};
use rustc_hash::FxHashMap;

/// Member names of one type as written: those that come from the included type, and all others.
type Members<'a> = FxHashMap<(String, &'a str), Origin>;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    Included,
    Other,
}

/// Keeps those changes of the members of `items`, from the one with the index `first` on, that a client sees through a type
/// that includes it. What is told of the type itself is no news to clients, who cannot name it.
pub(super) fn keep_seen<'a>(cx: &mut Context<'a>, items: Sides<Item<'a>>, first: usize) {
    let pairing = cx.pairing;
    let baseline = members(cx, pairing.baseline, items.baseline.declaration);
    let current = members(cx, pairing.current, items.current.declaration);
    let sides = [(&baseline, &current), (&current, &baseline)];
    let seen = |name: &str| {
        sides.iter().any(|(one, other)| {
            one.iter().any(|((includer, member), origin)| {
                let elsewhere = other.get(&(includer.clone(), *member));
                *member == name && *origin == Origin::Included && elsewhere != Some(&Origin::Other)
            })
        })
    };
    let path = format!("{}.", items.baseline.path());
    cx.keep_from(first, |change: &Change| {
        change.path.strip_prefix(&path).is_some_and(|member| {
            let end = member.find(['.', '(']).unwrap_or(member.len());
            seen(&member[..end])
        })
    });
}

/// The members of all types that clients meet, by the relative path of the type, if it has any from `included`.
fn members<'a>(cx: &mut Context<'a>, surface: &'a Surface, included: &'a Located<Declaration>) -> Members<'a> {
    let mut members = Members::default();
    for module in &surface.modules {
        for declaration in &module.declarations {
            let is_other = !std::ptr::eq(declaration, included);
            if is_other && is_met(cx, surface, module, declaration) {
                add(surface, module, declaration, included, &mut members);
            }
        }
    }
    members
}

fn is_met<'a>(cx: &mut Context<'a>, surface: &Surface, module: &Module, declaration: &Declaration) -> bool {
    matches!(declaration.kind, DeclarationKind::Type(_) | DeclarationKind::Class(_))
        && ((module.exported && declaration.public)
            || cx.positions().is_mentioned(surface.relative_name(&module.name), &declaration.name))
}

fn add<'a>(
    surface: &'a Surface,
    module: &'a Module,
    declaration: &'a Located<Declaration>,
    included: &'a Located<Declaration>,
    members: &mut Members<'a>,
) {
    let Some(definition) = surface.definition(module, declaration) else { return };
    let path = format!("{}:{}", surface.relative_name(&module.name), declaration.name);
    let mut put = |name: &'a str, own: bool| {
        members.insert((path.clone(), name), if own { Origin::Included } else { Origin::Other });
    };
    match (definition.ty, parts(included)) {
        (Defined::Record(record), Some(Defined::Record(base))) => {
            for field in surface.expand_record(definition.home, record).fields {
                put(&field.part.name, base.fields.iter().any(|part| std::ptr::eq(part, field.part)));
            }
        }
        (Defined::Object(object), Some(Defined::Object(base))) => {
            let expanded = surface.expand_object(definition.home, object);
            for field in expanded.fields {
                put(&field.part.name, base.fields.iter().any(|part| std::ptr::eq(part, field.part)));
            }
            for method in expanded.methods {
                put(&method.part.name, base.methods.iter().any(|part| std::ptr::eq(part, method.part)));
            }
        }
        _ => {}
    }
}

/// What a declaration itself writes, `readonly &` and `distinct` taken off.
fn parts(declaration: &Located<Declaration>) -> Option<Defined<'_>> {
    use crate::surface::TypeDesc;
    let mut ty = match &declaration.value.kind {
        DeclarationKind::Class(class) => return Some(Defined::Object(class)),
        DeclarationKind::Type(definition) => &definition.ty,
        _ => return None,
    };
    loop {
        match ty {
            TypeDesc::Record(record) => return Some(Defined::Record(record)),
            TypeDesc::Object(object) => return Some(Defined::Object(object)),
            TypeDesc::Distinct(inner) => ty = inner,
            TypeDesc::Intersection(members) => {
                ty = members.iter().find(|member| !matches!(member, TypeDesc::Builtin(_)))?;
            }
            _ => return None,
        }
    }
}
