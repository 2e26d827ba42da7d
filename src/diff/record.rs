//! Records, field by field, inclusions written out.

use super::context::{Context, Scope, place};
use super::function::qualifier_fact;
use super::inclusion::{brings_more, comes_by, external_inclusions, told_elsewhere};
use super::notes::notes;
use super::pairing::Sides;
use super::typed::{Typed, Value};
use super::undeclared::{Barred, barred_names, undeclared};
use super::{Fact, Form, Place, Position, Qualifier, Subject};
use crate::surface::{Definition, ExpandedRecord, Field, Home, Part, Record, Rest};

/// A record and how it is defined.
#[derive(Debug, Clone, Copy)]
pub(super) struct RecordSide<'a> {
    pub(super) definition: Definition<'a>,
    pub(super) record: &'a Record,
}

/// Compares two records of one path.
pub(super) fn record<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    position: Position,
    sides: Sides<RecordSide<'a>>,
    places: &Sides<Place>,
) {
    let pairing = cx.pairing;
    let expand = |surface: &'a crate::surface::Surface, side: RecordSide<'a>| {
        surface.expand_record(side.definition.home, side.record)
    };
    let mut expanded =
        Sides { baseline: expand(pairing.baseline, sides.baseline), current: expand(pairing.current, sides.current) };
    let barred = barred_names(&mut expanded);
    let written = sides.map(|side| side.definition.readonly);
    let readonly = if written.baseline || written.current { Readonly::OfRecord } else { Readonly::OfFields };
    // `readonly & record {| int a; |}` and `record {| readonly int a; |}` are the same.
    let whole = Sides {
        baseline: written.baseline || (written.current && is_readonly(&expanded.baseline)),
        current: written.current || (written.baseline && is_readonly(&expanded.current)),
    };
    if let Some(fact) = qualifier_fact(Qualifier::Readonly, whole) {
        cx.changed(scope, Subject::Record, fact, Some(position), places);
    }
    fields(cx, scope, position, readonly, (&expanded, &barred), places);
    undeclared(cx, scope, position, &expanded, &barred, places);
    for fact in
        external_inclusions(Sides { baseline: &expanded.baseline.external, current: &expanded.current.external })
    {
        cx.changed(scope, Subject::Record, fact, Some(position), places);
    }
}

/// Where `readonly` is told when it comes or goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Readonly {
    /// At the record, because one version has it there.
    OfRecord,
    /// At each field.
    OfFields,
}

fn is_readonly(record: &ExpandedRecord<'_>) -> bool {
    matches!(record.rest, Rest::Closed)
        && record.external.is_empty()
        && record.fields.iter().all(|field| field.part.readonly)
}

fn fields<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    position: Position,
    readonly: Readonly,
    (expanded, barred): (&Sides<ExpandedRecord<'a>>, &Barred<'a>),
    places: &Sides<Place>,
) {
    let lists = Sides { baseline: &expanded.baseline.fields, current: &expanded.current.fields };
    let included = Sides { baseline: &expanded.baseline.included, current: &expanded.current.included };
    let mut gone: Vec<Part<'a, Field>> = Vec::new();
    let mut order = Vec::new();
    for baseline in lists.baseline {
        match lists.current.iter().position(|current| current.part.name == baseline.part.name) {
            Some(index) => {
                let current = lists.current[index];
                // Included fields stand nowhere in the record itself.
                if baseline.through.is_none() && current.through.is_none() {
                    order.push(index);
                }
                if !told_elsewhere(cx.pairing, Sides { baseline: baseline.through, current: current.through }) {
                    let homes = Sides { baseline: baseline.home, current: current.home };
                    let scope = scope.member(&baseline.part.name, homes);
                    field(cx, &scope, position, readonly, Sides { baseline: baseline.part, current: current.part });
                }
            }
            None if barred.all.current.contains(&baseline.part.name.as_str()) => gone.push(*baseline),
            None if !comes_by(baseline.through, included.current, cx.pairing) => gone.push(*baseline),
            None => {}
        }
    }
    let is_new = |current: &&Part<'a, Field>| {
        !lists.baseline.iter().any(|baseline| baseline.part.name == current.part.name)
            && (barred.all.baseline.contains(&current.part.name.as_str())
                || !comes_by(current.through, included.baseline, cx.pairing))
    };
    let mut new: Vec<Part<'a, Field>> = lists.current.iter().filter(is_new).copied().collect();
    // What another package's record brings or takes cannot be seen: the inclusion is told, and stands for these fields.
    if brings_more(&expanded.baseline.external, &expanded.current.external) {
        gone.clear();
    }
    if brings_more(&expanded.current.external, &expanded.baseline.external) {
        new.clear();
    }
    for baseline in gone {
        removed(cx, scope, position, baseline, &mut new, lists);
    }
    for current in new {
        let homes = Sides { baseline: scope.homes.baseline, current: current.home };
        let fact = Fact::AddedAs(form(current.part));
        let place = place(current.home, current.part.point, &current.part.signature);
        cx.came(&scope.member(&current.part.name, homes), Subject::Field, fact, Some(position), place);
    }
    if order.windows(2).any(|two| two[0] > two[1]) {
        cx.changed(scope, Subject::Record, Fact::Reordered, Some(position), places);
    }
}

/// A field that is gone: it has another name now when a new one of the same type stands in its place.
fn removed<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    position: Position,
    baseline: Part<'a, Field>,
    new: &mut Vec<Part<'a, Field>>,
    lists: Sides<&Vec<Part<'a, Field>>>,
) {
    let index_of = |list: &[Part<'a, Field>], name: &str| list.iter().position(|part| part.part.name == name);
    let index = index_of(lists.baseline, &baseline.part.name);
    let same = |current: &Part<'a, Field>| {
        let same = Sides { baseline: baseline.part, current: current.part };
        same.map(|field| &field.ty).equal()
            && same.map(|field| field.optional).equal()
            && same.map(|field| field.default.is_some()).equal()
    };
    let respelled = |old: &Field, new: &Field| bare(&old.name).eq(bare(&new.name));
    // `total_count` became `totalCount`, wherever that stands; the place tells only where no spelling does.
    let successor = match new.iter().position(|current| respelled(baseline.part, current.part)) {
        Some(found) => same(&new[found]).then_some(found),
        None => new.iter().position(|current| {
            index_of(lists.current, &current.part.name) == index
                && same(current)
                && !lists.baseline.iter().any(|other| respelled(other.part, current.part))
        }),
    };
    let from = place(baseline.home, baseline.part.point, &baseline.part.signature);
    match successor {
        Some(successor) => {
            let current = new.remove(successor);
            let homes = Sides { baseline: baseline.home, current: current.home };
            let to = place(current.home, current.part.point, &current.part.signature);
            let fact = Fact::Renamed { to: current.part.name.clone() };
            let scope = scope.member(&baseline.part.name, homes);
            cx.changed(&scope, Subject::Field, fact, Some(position), &Sides { baseline: from, current: to });
        }
        None => {
            let homes = Sides { baseline: baseline.home, current: scope.homes.current };
            let scope = scope.member(&baseline.part.name, homes);
            cx.went(&scope, Subject::Field, &baseline.part.notes.deprecated, Some(position), from);
        }
    }
}

/// A name without what differs between `snake_case` and `camelCase`.
fn bare(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

fn form(field: &Field) -> Form {
    match (field.optional, &field.default) {
        (true, _) => Form::Optional,
        (false, Some(_)) => Form::Defaultable,
        (false, None) => Form::Required,
    }
}

fn field<'a>(cx: &mut Context<'a>, scope: &Scope<'a>, position: Position, readonly: Readonly, sides: Sides<&'a Field>) {
    let homes = scope.homes;
    let places = Sides {
        baseline: place(homes.baseline, sides.baseline.point, &sides.baseline.signature),
        current: place(homes.current, sides.current.point, &sides.current.signature),
    };
    if let Some(fact) = requirement(cx, homes, sides) {
        cx.changed(scope, Subject::Field, fact, Some(position), &places);
    }
    if readonly == Readonly::OfFields
        && let Some(fact) = qualifier_fact(Qualifier::Readonly, sides.map(|field| field.readonly))
    {
        cx.changed(scope, Subject::Field, fact, Some(position), &places);
    }
    let types = Sides {
        baseline: Typed::new(homes.baseline, places.baseline.point, &sides.baseline.ty),
        current: Typed::new(homes.current, places.current.point, &sides.current.ty),
    };
    for fact in cx.types.differences(types) {
        cx.changed(scope, Subject::Field, fact, Some(position), &places);
    }
    notes(cx, scope, Subject::Field, sides.map(|field| &field.notes), &places);
}

/// Whether a field must, may or need not be given.
fn requirement<'a>(cx: &mut Context<'a>, homes: Sides<Home<'a>>, sides: Sides<&'a Field>) -> Option<Fact> {
    match (form(sides.baseline), form(sides.current)) {
        (Form::Optional, Form::Optional) | (Form::Required, Form::Required) => None,
        (Form::Optional, Form::Defaultable) => Some(Fact::BecameDefaultable),
        (Form::Optional, _) => Some(Fact::BecameRequired),
        (_, Form::Optional) => Some(Fact::BecameOptional),
        (Form::Required, _) => Some(Fact::DefaultAdded),
        (_, Form::Required) => Some(Fact::DefaultRemoved),
        _ => {
            let (Some(baseline), Some(current)) = (&sides.baseline.default, &sides.current.default) else {
                return None;
            };
            let value = |home, expression, ty| Value { home, expression, ty: Some(ty) };
            cx.types.default_fact(Sides {
                baseline: value(homes.baseline, baseline, &sides.baseline.ty),
                current: value(homes.current, current, &sides.current.ty),
            })
        }
    }
}
