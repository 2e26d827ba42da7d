//! Constants: the basic type and the value.

use super::context::{Context, Scope};
use super::pairing::Sides;
use super::typed::{Typed, ValueRelation};
use super::{Comparison, Fact, Place, Position, Relation, Subject};
use crate::surface::Constant;

/// Compares two constants of one path.
pub(super) fn constant<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    constants: Sides<&'a Constant>,
    places: &Sides<Place>,
) {
    if constants.equal() {
        return;
    }
    let homes = scope.homes;
    let Sides { baseline, current } = constants;
    let values = Sides {
        baseline: (homes.baseline, &baseline.value, baseline.ty.as_ref()),
        current: (homes.current, &current.value, current.ty.as_ref()),
    };
    let fact = match cx.types.values(values) {
        ValueRelation::Identical => None,
        ValueRelation::Respelled => Some(Fact::ValueRespelled),
        ValueRelation::Other => Some(declared_type(cx, scope, constants, places).unwrap_or(Fact::ValueChanged)),
        ValueRelation::OtherType => {
            Some(Fact::Type(Comparison { relation: Relation::Unrelated, arm_gone: true, why: None, witness: None }))
        }
    };
    if let Some(fact) = fact {
        cx.changed(scope, Subject::Constant, fact, Some(Position::Output), places);
    }
}

/// A declared type that holds other values, such as `map<int>` to `map<string>`: the values alone do not show it.
fn declared_type<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    constants: Sides<&'a Constant>,
    places: &Sides<Place>,
) -> Option<Fact> {
    let homes = scope.homes;
    let types = Sides {
        baseline: Typed::new(homes.baseline, places.baseline.point, constants.baseline.ty.as_ref()?),
        current: Typed::new(homes.current, places.current.point, constants.current.ty.as_ref()?),
    };
    match cx.types.compare(types) {
        Some(Fact::Type(comparison)) if comparison.relation != Relation::Narrower => Some(Fact::Type(comparison)),
        _ => None,
    }
}
