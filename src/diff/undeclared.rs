//! The undeclared fields of records: open, closed, of a type, and the names that `never a?;` bars from them.

use super::context::{Context, Scope};
use super::pairing::Sides;
use super::typed::Typed;
use super::{Comparison, Fact, Place, Position, Relation, Subject};
use crate::surface::{Builtin, ExpandedRecord, Field, Part, Rest, TypeDesc};

static ANYDATA: TypeDesc = TypeDesc::Builtin(Builtin::Anydata);
static NEVER: TypeDesc = TypeDesc::Builtin(Builtin::Never);

/// Takes out what is no field: `never a?;` says of one name what a closed record says of every other one, and `never...;`
/// says it of all. Gives the names that are barred in one open record and free in the other.
pub(super) fn barred_names<'a>(expanded: &mut Sides<ExpandedRecord<'a>>) -> Sides<Vec<&'a str>> {
    for record in [&mut expanded.baseline, &mut expanded.current] {
        if matches!(record.rest, Rest::Typed(ty, _) if *ty == NEVER) {
            record.rest = Rest::Closed;
        }
        if is_closed(record) {
            record.fields.retain(|field| !is_barred(field));
        }
    }
    let Sides { baseline, current } = expanded;
    let both_open = !is_closed(baseline) && !is_closed(current);
    let mut barred = Sides { baseline: take_barred(baseline, current), current: take_barred(current, baseline) };
    if !both_open {
        // That one of them is closed is told, and says more.
        barred = Sides { baseline: Vec::new(), current: Vec::new() };
    }
    barred
}

/// Another package's record, which it includes, may bring further fields.
fn is_closed(record: &ExpandedRecord<'_>) -> bool {
    matches!(record.rest, Rest::Closed) && record.external.is_empty()
}

fn is_barred(field: &Part<'_, Field>) -> bool {
    field.part.optional && field.part.ty == NEVER
}

fn take_barred<'a>(record: &mut ExpandedRecord<'a>, other: &ExpandedRecord<'a>) -> Vec<&'a str> {
    let is_lone = |field: &Part<'a, Field>| {
        is_barred(field) && !other.fields.iter().any(|other| other.part.name == field.part.name)
    };
    let names = record.fields.iter().filter(|field| is_lone(field)).map(|field| field.part.name.as_str()).collect();
    record.fields.retain(|field| !is_lone(field));
    names
}

/// Compares what two records say of the fields that they do not declare.
pub(super) fn undeclared<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    position: Position,
    expanded: &Sides<ExpandedRecord<'a>>,
    barred: &Sides<Vec<&'a str>>,
    places: &Sides<Place>,
) {
    let fact = rest(cx, scope, expanded, places);
    let names =
        [(&barred.current, Relation::Narrower, "may no longer be"), (&barred.baseline, Relation::Wider, "may be")];
    let barred = names.into_iter().filter(|(names, ..)| !names.is_empty()).map(|(names, relation, may)| {
        let names = names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        Fact::RestType(Comparison { why: Some(format!("{names} {may} among them")), ..Comparison::of(relation) })
    });
    for fact in fact.into_iter().chain(barred) {
        cx.changed(scope, Subject::Record, fact, Some(position), places);
    }
}

fn rest<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    expanded: &Sides<ExpandedRecord<'a>>,
    places: &Sides<Place>,
) -> Option<Fact> {
    let homes = scope.homes;
    match (expanded.baseline.rest, expanded.current.rest) {
        (Rest::Closed, Rest::Closed) | (Rest::Open, Rest::Open) => None,
        (Rest::Closed, Rest::Open) => Some(Fact::Opened),
        (Rest::Open, Rest::Closed) => Some(Fact::Closed),
        (Rest::Closed, Rest::Typed(..)) => Some(Fact::RestType(Comparison::of(Relation::Wider))),
        (Rest::Typed(..), Rest::Closed) => Some(Fact::RestType(Comparison::of(Relation::Narrower))),
        (baseline, current) => {
            let typed = |rest, home, point| match rest {
                Rest::Typed(ty, home) => Typed::new(home, point, ty),
                _ => Typed::new(home, point, &ANYDATA),
            };
            let types = Sides {
                baseline: typed(baseline, homes.baseline, places.baseline.point),
                current: typed(current, homes.current, places.current.point),
            };
            cx.types.compare(types).map(|fact| match fact {
                Fact::Type(comparison) => Fact::RestType(comparison),
                other => other,
            })
        }
    }
}
