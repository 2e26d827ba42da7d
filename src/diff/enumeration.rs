//! Enums: the type and its members.

use super::context::{Context, Scope, place};
use super::named_values::value;
use super::notes::notes;
use super::pairing::Sides;
use super::typed::{Value, ValueRelation};
use super::{Fact, Place, Position, Subject};
use crate::lower::Side;
use crate::surface::{EnumDeclaration, EnumMember, Expression, Term};

/// Compares two enums of one path.
pub(super) fn enumeration<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    position: Position,
    enums: Sides<&'a EnumDeclaration>,
    places: &Sides<Place>,
) {
    let members = enums.map(|declaration| declaration.members.as_slice());
    let mut order = Vec::new();
    let mut new: Vec<&EnumMember> =
        members.current.iter().filter(|member| find(members.baseline, &member.name).is_none()).collect();
    for (index, baseline) in members.baseline.iter().enumerate() {
        match find(members.current, &baseline.name) {
            Some(found) => {
                order.push(found);
                member(cx, scope, position, Sides { baseline, current: &members.current[found] });
            }
            None => gone(cx, scope, position, baseline, members, index, &mut new),
        }
    }
    for member in new {
        let added = value(cx, Side::Current, scope.homes.current, member);
        let has_name = |old: &'a EnumMember| {
            let still = find(members.current, &old.name).map(|index| &members.current[index]);
            value(cx, Side::Baseline, scope.homes.baseline, old) == added
                && still.is_some_and(|still| value(cx, Side::Current, scope.homes.current, still) == added)
        };
        let known = added.is_some() && members.baseline.iter().any(has_name);
        let place = place(scope.homes.current, member.point, &member.signature);
        let scope = scope.member(&member.name, scope.homes);
        // Another name for a value that the enum has makes no other type of it, wherever it stands.
        let position = (!known).then_some(position);
        cx.came(&scope, Subject::EnumMember, Fact::Added, position, place);
    }
    if order.windows(2).any(|two| two[0] > two[1]) {
        cx.changed(scope, Subject::Enum, Fact::Reordered, Some(position), places);
    }
}

fn find(members: &[EnumMember], name: &str) -> Option<usize> {
    members.iter().position(|member| member.name == name)
}

/// A member that is gone: renamed when one of the same written value stands in its place.
fn gone<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    position: Position,
    baseline: &'a EnumMember,
    members: Sides<&'a [EnumMember]>,
    index: usize,
    new: &mut Vec<&'a EnumMember>,
) {
    let from = place(scope.homes.baseline, baseline.point, &baseline.signature);
    let scope = scope.member(&baseline.name, scope.homes);
    let successor = members.current.get(index).and_then(|current| {
        let same = Sides { baseline, current }.map(|member| &member.value).equal() && baseline.value.is_some();
        new.iter().position(|candidate| same && candidate.name == current.name)
    });
    match successor {
        Some(successor) => {
            let current = new.remove(successor);
            let to = place(scope.homes.current, current.point, &current.signature);
            let fact = Fact::Renamed { to: current.name.clone() };
            let places = Sides { baseline: from, current: to };
            cx.changed(&scope, Subject::EnumMember, fact, Some(position), &places);
        }
        None => cx.went(&scope, Subject::EnumMember, &baseline.notes.deprecated, Some(position), from),
    }
}

fn member<'a>(cx: &mut Context<'a>, scope: &Scope<'a>, position: Position, sides: Sides<&'a EnumMember>) {
    let scope = scope.member(&sides.baseline.name, scope.homes);
    let homes = scope.homes;
    let places = Sides {
        baseline: place(homes.baseline, sides.baseline.point, &sides.baseline.signature),
        current: place(homes.current, sides.current.point, &sides.current.signature),
    };
    let fact = match (&sides.baseline.value, &sides.current.value) {
        (None, None) => None,
        (Some(baseline), Some(current)) => {
            let value = |home, expression| Value { home, expression, ty: None };
            let values = Sides { baseline: value(homes.baseline, baseline), current: value(homes.current, current) };
            match cx.types.members(values) {
                ValueRelation::Identical => None,
                ValueRelation::Respelled => Some(Fact::ValueRespelled),
                _ => Some(Fact::ValueChanged),
            }
        }
        (Some(written), None) => Some(implicit(written, &sides.baseline.name)),
        (None, Some(written)) => Some(implicit(written, &sides.baseline.name)),
    };
    if let Some(fact) = fact {
        cx.changed(&scope, Subject::EnumMember, fact, Some(position), &places);
    }
    notes(cx, &scope, Subject::EnumMember, sides.map(|member| &member.notes), &places);
}

/// The value of a member without one is its name.
fn implicit(written: &Expression, name: &str) -> Fact {
    match &written.term {
        Term::String(value) if value == name => Fact::ValueRespelled,
        _ => Fact::ValueChanged,
    }
}
