//! Items that stand in one version only: renamed, moved, or really new and gone.

use super::context::{Context, Scope};
use super::item::{Item, met};
use super::module::{configuration, is_configurable, lone_scope, tell_lone};
use super::named_values::{enum_with, from_constant};
use super::pairing::Sides;
use super::subject::subject;
use super::successor::same_apart_from_name;
use super::variable::form;
use super::{Fact, Subject};
use crate::surface::{DeclarationKind, Module, Surface};

/// Public items without a partner of the same path.
#[derive(Default)]
pub(super) struct Unpaired<'a> {
    pub(super) gone: Vec<Item<'a>>,
    /// With the private declaration of the same name in the baseline, if there was one.
    pub(super) new: Vec<(Item<'a>, Option<Item<'a>>)>,
}

impl<'a> Unpaired<'a> {
    /// Tells what became of them: one change for a pair, one for each that is left.
    pub(super) fn tell(mut self, cx: &mut Context<'a>) {
        let gone = std::mem::take(&mut self.gone);
        let successors: Vec<Option<usize>> = gone.iter().map(|item| self.successor(*item, &gone)).collect();
        for (item, successor) in gone.iter().zip(&successors) {
            match successor {
                Some(index) => renamed(cx, Sides { baseline: *item, current: self.new[*index].0 }),
                None => match enum_member(cx, *item) {
                    Some((current, fact)) => tell_pair(cx, Sides { baseline: *item, current }, fact),
                    None => tell_lone(cx, *item, None),
                },
            }
        }
        for (index, (item, private)) in self.new.iter().enumerate() {
            if successors.contains(&Some(index)) || was_member(cx, *item) {
                continue;
            }
            match private.filter(|private| is_configurable(*private) && is_configurable(*item)) {
                Some(baseline) => made_public(cx, Sides { baseline, current: *item }),
                None => tell_lone(cx, *item, Some(added(*item))),
            }
        }
    }

    /// The one new item that is the same apart from its name or module, when no other gone item claims it too.
    fn successor(&self, item: Item<'a>, gone: &[Item<'a>]) -> Option<usize> {
        let fits = |index: &usize| same_apart_from_name(item.declaration, self.new[*index].0.declaration);
        let mut candidates = (0..self.new.len()).filter(fits);
        let found = candidates.next()?;
        let current = self.new[found].0;
        let rivals = gone.iter().filter(|other| same_apart_from_name(other.declaration, current.declaration)).count();
        // A moved item keeps its name: that decides among several.
        let same_name = |item: &Item<'a>| item.declaration.name == current.declaration.name;
        let alone = candidates.next().is_none() && rivals == 1;
        (alone || (same_name(&item) && gone.iter().filter(|other| same_name(other)).count() == 1)).then_some(found)
    }
}

/// A configurable that clients can name now. Those who configure it have done so all along.
fn made_public<'a>(cx: &mut Context<'a>, items: Sides<Item<'a>>) {
    configuration(cx, items);
    cx.came(&lone_scope(items.current), Subject::Variable, Fact::Added, None, items.current.place());
}

fn added(item: Item<'_>) -> Fact {
    match &item.declaration.kind {
        DeclarationKind::Variable(variable) if variable.configurable => Fact::AddedAs(form(variable)),
        _ => Fact::Added,
    }
}

fn renamed<'a>(cx: &mut Context<'a>, items: Sides<Item<'a>>) {
    let fact = if items.map(|item| item.declaration.name.as_str()).equal() {
        Fact::Moved { to: items.current.path() }
    } else {
        Fact::Renamed { to: items.current.declaration.name.clone() }
    };
    tell_pair(cx, items, fact);
}

fn tell_pair<'a>(cx: &mut Context<'a>, items: Sides<Item<'a>>, fact: Fact) {
    let subject: Subject = subject(cx.pairing.baseline, items.baseline);
    let (position, reached_through) = met(cx, items.baseline, subject);
    let scope = Scope { path: items.baseline.path(), homes: items.map(|item| item.home()), reached_through };
    let places = Sides { baseline: items.baseline.place(), current: items.current.place() };
    cx.changed(&scope, subject, fact, Some(position), &places);
}

/// The enum that has a constant as a member now: clients still find it under its name.
fn enum_member<'a>(cx: &Context<'a>, item: Item<'a>) -> Option<(Item<'a>, Fact)> {
    let DeclarationKind::Constant(constant) = &item.declaration.value.kind else { return None };
    let module = other_version(cx.pairing.baseline, cx.pairing.current, item)?;
    let (declaration, member) = enum_with(module, &item.declaration.value.name)?;
    let current = Item { module, declaration };
    let homes = Sides { baseline: item.home(), current: current.home() };
    Some((current, from_constant(cx, homes, constant, member)))
}

/// Whether a new constant was a member of an enum: what became of that is told at the enum.
fn was_member<'a>(cx: &Context<'a>, item: Item<'a>) -> bool {
    matches!(item.declaration.kind, DeclarationKind::Constant(_))
        && other_version(cx.pairing.current, cx.pairing.baseline, item)
            .is_some_and(|module| enum_with(module, &item.declaration.name).is_some())
}

/// The module of an item in the other version, if clients can import it.
fn other_version<'a>(of: &'a Surface, other: &'a Surface, item: Item<'a>) -> Option<&'a Module> {
    let name = format!("{}{}", other.name, of.relative_name(&item.module.name));
    other.module(&name).filter(|module| module.exported)
}
