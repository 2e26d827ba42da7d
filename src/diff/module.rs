//! Modules: which are importable, and which declarations stand in both versions.

use super::context::{Context, Scope};
use super::echo::{drop_consequences, drop_echoes, untold};
use super::included::keep_seen;
use super::item::{Item, item, met, unchanged};
use super::pairing::Sides;
use super::rename::Unpaired;
use super::service::services;
use super::subject::subject;
use super::variable::{Visible, form, variable};
use super::{Change, Fact, Place, Position, Subject};
use crate::surface::{Declaration, DeclarationKind, Located, Module, Point};
use std::collections::{BTreeMap, BTreeSet};

/// Compares all modules of both versions.
pub(super) fn modules<'a>(cx: &mut Context<'a>) {
    let mut unpaired = Unpaired::default();
    let mut private = Vec::new();
    for (_, baseline, current) in cx.pairing.modules() {
        let sides = Sides { baseline, current };
        importable(cx, sides);
        private.extend(declarations(cx, sides, &mut unpaired));
        services(cx, sides);
    }
    unpaired.tell(cx);
    tell_private(cx, private);
    drop_echoes(cx);
    drop_consequences(cx);
}

/// Tells once for each module that private declarations of it differ.
fn tell_private<'a>(cx: &mut Context<'a>, private: Vec<Sides<Option<Item<'a>>>>) {
    let mut told = BTreeSet::new();
    for pair in untold(cx, private) {
        let Some(item) = pair.current.or(pair.baseline) else { continue };
        if told.insert(&item.module.name) {
            let Sides { baseline, current } = pair.map(|item| item.map(|item| item.place()));
            cx.push(Change {
                path: item.module.name.clone(),
                subject: Subject::Module,
                fact: Fact::PrivateChanged,
                position: None,
                baseline,
                current,
                reached_through: Vec::new(),
            });
        }
    }
}

fn importable<'a>(cx: &mut Context<'a>, modules: Sides<Option<&'a Module>>) {
    let exported = modules.map(|module| module.filter(|module| module.exported));
    let change = |path: &str, fact, baseline, current| Change {
        path: path.to_owned(),
        subject: Subject::Module,
        fact,
        position: None,
        baseline,
        current,
        reached_through: Vec::new(),
    };
    match (exported.baseline, exported.current) {
        (Some(baseline), None) => {
            let fact = match modules.current {
                Some(_) => Fact::MadePrivate { deprecated: None },
                None => Fact::Removed { deprecated: None },
            };
            let current = modules.current.map(module_place);
            cx.push(change(&baseline.name, fact, Some(module_place(baseline)), current));
        }
        (None, Some(current)) => cx.push(change(&current.name, Fact::Added, None, Some(module_place(current)))),
        _ => {}
    }
}

fn module_place(module: &Module) -> Place {
    let file = module.declarations.iter().map(|declaration| &declaration.file).min();
    Place {
        file: file.cloned().unwrap_or_else(|| "Ballerina.toml".into()),
        point: Point { line: 1, column: 1 },
        signature: format!("module {}", module.name),
    }
}

/// Compares what the module declares. Gives the private declarations that differ and are nothing to clients.
fn declarations<'a>(
    cx: &mut Context<'a>,
    modules: Sides<Option<&'a Module>>,
    unpaired: &mut Unpaired<'a>,
) -> Vec<Sides<Option<Item<'a>>>> {
    let mut names: BTreeMap<(bool, &str), Sides<Option<Item<'a>>>> = BTreeMap::new();
    for (module, declaration) in all(modules.baseline) {
        let pair = names.entry(space_and_name(declaration)).or_insert(Sides { baseline: None, current: None });
        pair.baseline.get_or_insert(Item { module, declaration });
    }
    for (module, declaration) in all(modules.current) {
        let pair = names.entry(space_and_name(declaration)).or_insert(Sides { baseline: None, current: None });
        pair.current.get_or_insert(Item { module, declaration });
    }
    // Items of a module that came or went as a whole are told by the module.
    let importable = modules.map(|module| module.is_some_and(|module| module.exported));
    let told_by_module = !importable.equal();
    let mut private_changed = Vec::new();
    for pair in names.into_values() {
        let seen = |item: Option<Item<'a>>| item.filter(|item| item.module.exported && item.declaration.public);
        match (seen(pair.baseline), seen(pair.current)) {
            (Some(baseline), Some(current)) => item(cx, Sides { baseline, current }),
            (Some(baseline), None) if !told_by_module => match pair.current {
                Some(current) => {
                    made_private(cx, Sides { baseline, current });
                    still_met(cx, Sides { baseline, current });
                }
                None => unpaired.gone.push(baseline),
            },
            (None, Some(current)) if !told_by_module => {
                if let Some(baseline) = pair.baseline {
                    still_met(cx, Sides { baseline, current });
                }
                unpaired.new.push((current, pair.baseline));
            }
            _ if private(cx, pair) == Private::Untold && !told_by_module => private_changed.push(pair),
            _ => {}
        }
    }
    private_changed
}

/// What a declaration is found by: annotations have names of their own, so a type may be called like one.
fn space_and_name(declaration: &Located<Declaration>) -> (bool, &str) {
    (matches!(declaration.kind, DeclarationKind::Annotation(_)), &declaration.name)
}

fn all(module: Option<&Module>) -> impl Iterator<Item = (&Module, &Located<Declaration>)> {
    module.into_iter().flat_map(|module| module.declarations.iter().map(move |declaration| (module, declaration)))
}

fn made_private<'a>(cx: &mut Context<'a>, items: Sides<Item<'a>>) {
    let subject = subject(cx.pairing.baseline, items.baseline);
    let (position, reached_through) = met(cx, items.baseline, subject);
    let homes = items.map(|item| item.home());
    let scope = Scope { path: items.baseline.path(), homes, reached_through };
    let places = Sides { baseline: items.baseline.place(), current: items.current.place() };
    let deprecated = items.baseline.declaration.notes.deprecated.clone();
    cx.changed(&scope, subject, Fact::MadePrivate { deprecated }, Some(position), &places);
}

/// A type that clients meet through something else as well, before and after it was published or made private: whatever
/// changed in it beside.
fn still_met<'a>(cx: &mut Context<'a>, items: Sides<Item<'a>>) {
    use Fact::{BodyChanged, DocumentationChanged, PrivateChanged, Reordered, TypeRespelled, ValueRespelled};
    if !is_reached(cx, items.baseline) {
        return;
    }
    let known = cx.count();
    item(cx, items);
    if is_only_included(cx, items.baseline) {
        keep_seen(cx, items, known);
    }
    let is_news = |fact: &Fact| {
        !matches!(
            fact,
            BodyChanged | DocumentationChanged | PrivateChanged | Reordered | TypeRespelled | ValueRespelled
        )
    };
    cx.keep_from(known, |change| is_news(&change.fact));
}

/// What was said of a private declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Private {
    /// What clients see of it was told, or it is the same.
    Told,
    /// It differs, and is nothing to clients as it stands.
    Untold,
}

/// A declaration that clients cannot name: a type that they reach all the same, configuration, or nothing to them.
fn private<'a>(cx: &mut Context<'a>, pair: Sides<Option<Item<'a>>>) -> Private {
    let known = cx.count();
    match (pair.baseline, pair.current) {
        (Some(baseline), Some(current)) => {
            let items = Sides { baseline, current };
            if unchanged(cx, items) {
                return Private::Told;
            }
            if is_reached(cx, baseline) {
                item(cx, items);
                if is_only_included(cx, baseline) {
                    keep_seen(cx, items, known);
                }
            }
            if cx.count() == known {
                configuration(cx, items);
            }
        }
        (Some(item), None) if is_configurable(item) => {
            let scope = lone_scope(item);
            cx.went(&scope, Subject::Configurable, &item.declaration.notes.deprecated, None, item.place());
        }
        (None, Some(item)) if is_configurable(item) => {
            if let DeclarationKind::Variable(variable) = &item.declaration.value.kind {
                let fact = Fact::AddedAs(form(variable));
                cx.came(&lone_scope(item), Subject::Configurable, fact, None, item.place());
            }
        }
        _ => {}
    }
    if cx.count() == known { Private::Untold } else { Private::Told }
}

pub(super) fn is_configurable(item: Item<'_>) -> bool {
    matches!(&item.declaration.kind, DeclarationKind::Variable(variable) if variable.configurable)
}

/// Whether clients meet a private type through something public.
fn is_reached<'a>(cx: &mut Context<'a>, item: Item<'a>) -> bool {
    let is_type = matches!(
        item.declaration.kind,
        DeclarationKind::Type(_) | DeclarationKind::Class(_) | DeclarationKind::Enum(_)
    );
    is_type && !met(cx, item, Subject::Type).1.is_empty()
}

/// Whether clients meet a private type only as a part of what includes it.
pub(super) fn is_only_included<'a>(cx: &mut Context<'a>, item: Item<'a>) -> bool {
    let surfaces = cx.pairing.surfaces();
    let surface = surfaces.into_iter().find(|surface| surface.module(&item.module.name).is_some());
    let relative = surface.map(|surface| surface.relative_name(&item.module.name)).unwrap_or_default();
    !cx.positions().is_mentioned(relative, &item.declaration.name)
}

/// Compares what those who deploy must configure.
pub(super) fn configuration<'a>(cx: &mut Context<'a>, items: Sides<Item<'a>>) {
    if let (DeclarationKind::Variable(baseline), DeclarationKind::Variable(current)) =
        (&items.baseline.declaration.value.kind, &items.current.declaration.value.kind)
        && (baseline.configurable || current.configurable)
    {
        let scope =
            Scope { path: items.baseline.path(), homes: items.map(|item| item.home()), reached_through: vec![] };
        let places = Sides { baseline: items.baseline.place(), current: items.current.place() };
        variable(cx, &scope, Visible::ToDeployers, Sides { baseline, current }, &places);
    } else if is_configurable(items.baseline) {
        let Item { declaration, .. } = items.baseline;
        let scope = lone_scope(items.baseline);
        cx.went(&scope, Subject::Configurable, &declaration.notes.deprecated, None, items.baseline.place());
    } else if let DeclarationKind::Variable(current) = &items.current.declaration.value.kind
        && current.configurable
    {
        let fact = Fact::AddedAs(form(current));
        cx.came(&lone_scope(items.current), Subject::Configurable, fact, None, items.current.place());
    }
}

/// The scope of an item that stands in one version only.
pub(super) fn lone_scope(item: Item<'_>) -> Scope<'_> {
    let homes = Sides { baseline: item.home(), current: item.home() };
    Scope { path: item.path(), homes, reached_through: Vec::new() }
}

/// Tells that a public item came or went.
pub(super) fn tell_lone<'a>(cx: &mut Context<'a>, item: Item<'a>, came: Option<Fact>) {
    let surface = if came.is_some() { cx.pairing.current } else { cx.pairing.baseline };
    let subject = subject(surface, item);
    let (position, reached_through) = met(cx, item, subject);
    let position: Option<Position> = Some(position);
    let scope = Scope { reached_through, ..lone_scope(item) };
    match came {
        Some(fact) => cx.came(&scope, subject, fact, position, item.place()),
        None => cx.went(&scope, subject, &item.declaration.notes.deprecated, position, item.place()),
    }
}
