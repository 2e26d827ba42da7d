//! The undeclared fields of records: open, closed, of a type, and the names that `never a?;` bars from them.

use super::context::{Context, Scope};
use super::pairing::Sides;
use super::typed::Typed;
use super::{Comparison, Fact, Place, Position, Relation, Subject};
use crate::surface::{Builtin, ExpandedRecord, Field, Part, Rest, TypeDesc};

static ANYDATA: TypeDesc = TypeDesc::Builtin(Builtin::Anydata);
static NEVER: TypeDesc = TypeDesc::Builtin(Builtin::Never);

/// Names that `never a?;` bars.
#[derive(Debug)]
pub(super) struct Barred<'a> {
    /// All of each version.
    pub(super) all: Sides<Vec<&'a str>>,
    /// Those of an open record that the other one, open as well, leaves to its undeclared fields.
    news: Sides<Vec<&'a str>>,
}

/// Takes out what is no field: `never a?;` says of one name what a closed record says of every other one, and `never...;`
/// says it of all.
pub(super) fn barred_names<'a>(expanded: &mut Sides<ExpandedRecord<'a>>) -> Barred<'a> {
    let Sides { baseline, current } = expanded;
    let barred = [&mut *baseline, &mut *current].map(|record| {
        if matches!(record.rest, Rest::Typed(ty, _) if *ty == NEVER) {
            record.rest = Rest::Closed;
        }
        let names: Vec<&'a str> =
            record.fields.iter().filter(|field| is_barred(field)).map(|field| field.part.name.as_str()).collect();
        record.fields.retain(|field| !is_barred(field));
        names
    });
    let [before, after] = barred;
    let all = Sides { baseline: before, current: after };
    // That one of them is closed is told, and says more.
    if is_closed(baseline) || is_closed(current) {
        return Barred { all, news: Sides { baseline: Vec::new(), current: Vec::new() } };
    }
    let news = |names: &[&'a str], others: &[&'a str], record: &ExpandedRecord<'a>| {
        let is_left =
            |name: &&str| !others.contains(name) && !record.fields.iter().any(|field| field.part.name == *name);
        names.iter().copied().filter(is_left).collect()
    };
    let news = Sides {
        baseline: news(&all.baseline, &all.current, current),
        current: news(&all.current, &all.baseline, baseline),
    };
    Barred { all, news }
}

/// Another package's record, which it includes, may bring further fields.
fn is_closed(record: &ExpandedRecord<'_>) -> bool {
    matches!(record.rest, Rest::Closed) && record.external.is_empty()
}

fn is_barred(field: &Part<'_, Field>) -> bool {
    field.part.optional && field.part.ty == NEVER
}

/// Compares what two records say of the fields that they do not declare.
pub(super) fn undeclared<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    position: Position,
    expanded: &Sides<ExpandedRecord<'a>>,
    barred: &Barred<'a>,
    places: &Sides<Place>,
) {
    let fact = rest(cx, scope, expanded, places);
    let names = [
        (&barred.news.current, Relation::Narrower, "may no longer be"),
        (&barred.news.baseline, Relation::Wider, "may be"),
    ];
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
