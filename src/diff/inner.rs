//! Defaults of fields inside anonymous records.

use super::Fact;
use super::pairing::Sides;
use crate::surface::{Record, TypeDesc};

/// What happened to the defaults inside anonymous records: they are no part of the set, and constructors need them.
pub(super) fn inner_defaults(types: Sides<&TypeDesc>) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut waiting = vec![types];
    while let Some(pair) = waiting.pop() {
        match (pair.baseline, pair.current) {
            (TypeDesc::Record(baseline), TypeDesc::Record(current)) => {
                defaults(Sides { baseline, current }, &mut facts, &mut waiting);
            }
            (TypeDesc::Optional(baseline), TypeDesc::Optional(current))
            | (TypeDesc::Map(baseline), TypeDesc::Map(current))
            | (TypeDesc::Array(baseline, _), TypeDesc::Array(current, _))
            | (TypeDesc::Table(baseline, _), TypeDesc::Table(current, _)) => {
                waiting.push(Sides { baseline, current });
            }
            (TypeDesc::Union(baseline), TypeDesc::Union(current))
            | (TypeDesc::Intersection(baseline), TypeDesc::Intersection(current))
            | (TypeDesc::Tuple(baseline, _), TypeDesc::Tuple(current, _))
                if baseline.len() == current.len() =>
            {
                waiting.extend(baseline.iter().zip(current).map(|(baseline, current)| Sides { baseline, current }));
            }
            _ => {}
        }
    }
    facts
}

fn defaults<'t>(records: Sides<&'t Record>, facts: &mut Vec<Fact>, waiting: &mut Vec<Sides<&'t TypeDesc>>) {
    for baseline in &records.baseline.fields {
        let Some(current) = records.current.fields.iter().find(|field| field.name == baseline.name) else { continue };
        let fact = match (&baseline.default, &current.default) {
            (Some(_), None) if !current.optional => Some(Fact::DefaultRemoved),
            (None, Some(_)) if !baseline.optional => Some(Fact::DefaultAdded),
            (Some(baseline), Some(current)) if baseline != current => Some(Fact::DefaultChanged),
            _ => None,
        };
        let fact = fact.map(|fact| Fact::InnerDefault(Box::new(fact)));
        facts.extend(fact.filter(|fact| !facts.contains(fact)).into_iter().collect::<Vec<_>>());
        waiting.push(Sides { baseline: &baseline.ty, current: &current.ty });
    }
}
