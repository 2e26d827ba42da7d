//! A private type that clients meet only inside what includes it: which of its members they see there.
//!
//! A change of an included member is told once, at the included type. When clients cannot name that type, they meet the
//! member in the including types alone; there it may be overridden, or have stood before, so that nothing changed for them.

use super::context::Context;
use super::inclusion::inclusion_names;
use super::item::Item;
use super::pairing::Sides;
use super::{Change, Fact};
use crate::surface::{Declaration, DeclarationKind, Defined, Module, Rest, Surface};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// The types that clients meet, by their paths relative to the package.
type Includers<'a> = BTreeMap<String, Includer<'a>>;

/// What one of them is.
struct Includer<'a> {
    /// Whether it includes the private type, directly or not.
    includes: bool,
    /// Names of its members.
    members: FxHashMap<&'a str, Origin>,
    /// What it includes from other packages or is one of by a distinct type, as it is told.
    inclusions: Vec<String>,
    /// What its record may hold besides, when it says nothing of that itself.
    rest: Option<Rest<'a>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    Included,
    Other,
}

/// Keeps those changes of `items`, from the one with the index `first` on, that a client sees through a type that includes
/// it. What is told of the type itself otherwise is no news to clients, who cannot name it.
pub(super) fn keep_seen<'a>(cx: &mut Context<'a>, items: Sides<Item<'a>>, first: usize) {
    let pairing = cx.pairing;
    let baseline = includers(cx, pairing.baseline, items.baseline);
    let current = includers(cx, pairing.current, items.current);
    let path = items.baseline.path();
    cx.keep_from(first, |change: &Change| match (change.path.strip_prefix(&path), &change.fact) {
        (Some(""), Fact::Opened | Fact::Closed | Fact::RestType(_)) => shows_rest(&baseline, &current),
        (Some(""), Fact::InclusionRemoved(name)) => loses(&baseline, &current, name),
        (Some(""), Fact::InclusionAdded(name)) => loses(&current, &baseline, name),
        (Some(rest), _) => rest.strip_prefix('.').is_some_and(|member| {
            let end = member.find(['.', '(']).unwrap_or(member.len());
            shows(&baseline, &current, &member[..end]) || shows(&current, &baseline, &member[..end])
        }),
        (None, _) => false,
    });
}

/// Whether a type has the member by inclusion in one version, and no other one of the name in the other version.
fn shows(one: &Includers<'_>, other: &Includers<'_>, member: &str) -> bool {
    one.iter().any(|(path, includer)| {
        let elsewhere = other.get(path).and_then(|other| other.members.get(member));
        includer.members.get(member) == Some(&Origin::Included) && elsewhere != Some(&Origin::Other)
    })
}

fn loses(one: &Includers<'_>, other: &Includers<'_>, inclusion: &str) -> bool {
    one.iter().any(|(path, includer)| {
        let has = |includer: &Includer<'_>| includer.inclusions.iter().any(|name| name == inclusion);
        includer.includes && has(includer) && other.get(path).is_some_and(|other| other.includes && !has(other))
    })
}

fn shows_rest<'a>(baseline: &Includers<'a>, current: &Includers<'a>) -> bool {
    let rest = |includer: &Includer<'a>| includer.rest.filter(|_| includer.includes);
    baseline.iter().any(|(path, includer)| match (rest(includer), current.get(path).and_then(rest)) {
        (None, _) | (_, None) | (Some(Rest::Open), Some(Rest::Open)) | (Some(Rest::Closed), Some(Rest::Closed)) => {
            false
        }
        (Some(Rest::Typed(baseline, _)), Some(Rest::Typed(current, _))) => baseline != current,
        _ => true,
    })
}

fn includers<'a>(cx: &mut Context<'a>, surface: &'a Surface, included: Item<'a>) -> Includers<'a> {
    let mut includers = Includers::default();
    for module in &surface.modules {
        for declaration in &module.declarations {
            let item = Item { module, declaration };
            let is_other = !std::ptr::eq(declaration, included.declaration);
            if is_other && is_met(cx, surface, module, declaration) {
                let path = format!("{}:{}", surface.relative_name(&module.name), declaration.name);
                includers.extend(includer(cx, surface, item, included).map(|includer| (path, includer)));
            }
        }
    }
    includers
}

fn is_met<'a>(cx: &mut Context<'a>, surface: &Surface, module: &Module, declaration: &Declaration) -> bool {
    matches!(declaration.kind, DeclarationKind::Type(_) | DeclarationKind::Class(_))
        && ((module.exported && declaration.public)
            || cx.positions().is_mentioned(surface.relative_name(&module.name), &declaration.name))
}

/// Whether a type includes another one, directly or not.
fn includes<'a>(surface: &'a Surface, item: Item<'a>, included: Item<'a>) -> bool {
    let (mut waiting, mut seen) = (vec![item], Vec::new());
    while let Some(item) = waiting.pop() {
        let Some(definition) = surface.definition(item.module, item.declaration) else { continue };
        let names = match definition.ty {
            Defined::Record(record) => surface.expand_record(definition.home, record).included,
            Defined::Object(object) => surface.expand_object(definition.home, object).included,
            _ => continue,
        };
        for name in names.into_iter().filter(|name| !seen.contains(name)).collect::<Vec<_>>() {
            seen.push(name);
            let Some(module) = surface.module(name.module) else { continue };
            let Some(declaration) = module.declaration(name.name) else { continue };
            if std::ptr::eq(declaration, included.declaration) {
                return true;
            }
            waiting.push(Item { module, declaration });
        }
    }
    false
}

fn includer<'a>(
    cx: &mut Context<'a>,
    surface: &'a Surface,
    item: Item<'a>,
    included: Item<'a>,
) -> Option<Includer<'a>> {
    let definition = surface.definition(item.module, item.declaration)?;
    let base = surface.definition(included.module, included.declaration)?;
    let includes = includes(surface, item, included);
    let mut members = FxHashMap::default();
    let mut put = |name: &'a str, own: bool| {
        members.insert(name, if own { Origin::Included } else { Origin::Other });
    };
    match (definition.ty, base.ty) {
        (Defined::Record(record), Defined::Record(inner)) => {
            let (all, inner) =
                (surface.expand_record(definition.home, record), surface.expand_record(base.home, inner));
            for field in &all.fields {
                put(&field.part.name, inner.fields.iter().any(|part| std::ptr::eq(part.part, field.part)));
            }
            let inherits = record.exclusive && record.rest.is_none();
            let inclusions = inclusion_names(cx, surface, &all.external, &[]);
            Some(Includer { includes, members, inclusions, rest: inherits.then_some(all.rest) })
        }
        (Defined::Object(object), Defined::Object(inner)) => {
            let (all, inner) =
                (surface.expand_object(definition.home, object), surface.expand_object(base.home, inner));
            for field in &all.fields {
                put(&field.part.name, inner.fields.iter().any(|part| std::ptr::eq(part.part, field.part)));
            }
            for method in &all.methods {
                put(&method.part.name, inner.methods.iter().any(|part| std::ptr::eq(part.part, method.part)));
            }
            Some(Includer {
                includes,
                members,
                inclusions: inclusion_names(cx, surface, &all.external, &all.distinct),
                rest: None,
            })
        }
        _ => None,
    }
}
