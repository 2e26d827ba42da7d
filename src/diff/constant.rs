//! Constants: the basic type and the value.

use super::context::{Context, Scope};
use super::pairing::Sides;
use super::typed::{Typed, Value, ValueRelation};
use super::{Comparison, Fact, ItemKind, Place, Position, Qualifier, Relation, Subject};
use crate::lower::Side;
use crate::surface::{Constant, Variable};

/// Compares two constants of one path.
pub(super) fn constant<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    constants: Sides<&'a Constant>,
    places: &Sides<Place>,
) {
    let homes = scope.homes;
    let Sides { baseline, current } = constants;
    let values = Sides {
        baseline: Value { home: homes.baseline, expression: &baseline.value, ty: baseline.ty.as_ref() },
        current: Value { home: homes.current, expression: &current.value, ty: current.ty.as_ref() },
    };
    let fact = match cx.types.constants(values) {
        ValueRelation::Identical => None,
        ValueRelation::Respelled => Some(Fact::ValueRespelled),
        ValueRelation::Other => Some(declared_type(cx, scope, constants, places).unwrap_or(Fact::ValueChanged)),
        ValueRelation::OtherType => {
            let basic = |side, Value { home, expression, ty }: Value<'a>| {
                cx.types.constant(side, home, expression, ty).map_or("another type", |value| value.basic_type())
            };
            let [old, new] = [basic(Side::Baseline, values.baseline), basic(Side::Current, values.current)];
            let why = Some(format!("`{old}` became `{new}`"));
            Some(Fact::Type(Comparison { arm_gone: true, why, ..Comparison::of(Relation::Unrelated) }))
        }
    };
    if let Some(fact) = fact {
        cx.changed(scope, Subject::Constant, fact, Some(Position::Output), places);
    }
}

/// A variable that became a constant: clients read it as before when the value is of the variable's type.
pub(super) fn from_variable<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    (variable, constant): (&'a Variable, &'a Constant),
    places: &Sides<Place>,
) -> Fact {
    if !variable.is_final {
        return Fact::QualifierAdded(Qualifier::Final);
    }
    let homes = scope.homes;
    let value = cx.types.constant(Side::Current, homes.current, &constant.value, constant.ty.as_ref());
    let fits = match (&variable.ty, &variable.value, value) {
        (Some(ty), _, Some(value)) => {
            let typed = Typed::new(homes.baseline, places.baseline.point, ty);
            cx.types.basic_types(Side::Baseline, typed).contains(&value.basic_type())
        }
        (None, Some(initial), Some(value)) => {
            let initial = cx.types.constant(Side::Baseline, homes.baseline, initial, None);
            initial.is_some_and(|initial| initial.basic_type() == value.basic_type())
        }
        _ => variable.ty.is_some() && variable.ty == constant.ty,
    };
    if fits {
        Fact::Became { from: ItemKind::Variable, to: ItemKind::Constant }
    } else {
        Fact::Type(Comparison::of(Relation::Unrelated))
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
