//! Parameters: paired by name, then by place.

use super::context::{Context, Scope, place};
use super::function::Calling;
use super::notes::notes;
use super::pairing::Sides;
use super::typed::{Typed, Value};
use super::{Fact, Form, Place, Subject};
use crate::surface::{Defined, Function, Home, Parameter, ParameterKind, Resolved, Surface, TypeDesc};

/// Compares the parameters of two functions.
pub(super) fn parameters<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    calling: Calling,
    functions: Sides<&'a Function>,
    places: &Sides<Place>,
) {
    let lists = functions.map(|function| function.parameters.as_slice());
    let homes = scope.homes;
    let pairs = pair(lists, |baseline, current| {
        let types = Sides {
            baseline: Typed::new(homes.baseline, baseline.point, &baseline.ty),
            current: Typed::new(homes.current, current.point, &current.ty),
        };
        matches!(cx.types.compare(types), None | Some(Fact::TypeRespelled))
    });
    for &(baseline, current) in &pairs {
        let sides = Sides { baseline: &lists.baseline[baseline], current: &lists.current[current] };
        parameter(cx, &scope.parameter(&sides.baseline.name), calling, sides);
    }
    let subject = Subject::Parameter(calling.owner);
    for (index, gone) in lists.baseline.iter().enumerate() {
        if !pairs.iter().any(|&(baseline, _)| baseline == index) {
            let place = place(scope.homes.baseline, gone.point, &gone.signature);
            let scope = scope.parameter(&gone.name);
            cx.went(&scope, subject, &gone.notes.deprecated, Some(calling.given), place);
        }
    }
    for (index, new) in lists.current.iter().enumerate() {
        if !pairs.iter().any(|&(_, current)| current == index) {
            let inside = pairs.iter().any(|&(_, current)| current > index);
            let form = form(cx.pairing.current, scope.homes.current, new, inside);
            let place = place(scope.homes.current, new.point, &new.signature);
            cx.came(&scope.parameter(&new.name), subject, Fact::AddedAs(form), Some(calling.given), place);
        }
    }
    if pairs.windows(2).any(|two| two[0].0 > two[1].0) {
        cx.changed(scope, subject, Fact::Reordered, Some(calling.given), places);
    }
}

/// Pairs of indices, in the order of the current list: of one name, or else of one place and type.
fn pair<'a>(
    lists: Sides<&'a [Parameter]>,
    mut is_same_type: impl FnMut(&'a Parameter, &'a Parameter) -> bool,
) -> Vec<(usize, usize)> {
    let is_rest = |parameter: &Parameter| parameter.kind == ParameterKind::Rest;
    let mut pairs = Vec::new();
    for (current, parameter) in lists.current.iter().enumerate() {
        let same = |other: &Parameter| {
            (!parameter.name.is_empty() && other.name == parameter.name) || (is_rest(other) && is_rest(parameter))
        };
        if let Some(baseline) = lists.baseline.iter().position(same) {
            pairs.push((baseline, current));
        }
    }
    for (index, (baseline, current)) in lists.baseline.iter().zip(lists.current).enumerate() {
        let free = !pairs.iter().any(|&(b, c)| b == index || c == index);
        if free && form_of(&baseline.kind) == form_of(&current.kind) && is_same_type(baseline, current) {
            pairs.push((index, index));
        }
    }
    pairs.sort_by_key(|&(_, current)| current);
    pairs
}

fn parameter<'a>(cx: &mut Context<'a>, scope: &Scope<'a>, calling: Calling, sides: Sides<&'a Parameter>) {
    let homes = scope.homes;
    let places = Sides {
        baseline: place(homes.baseline, sides.baseline.point, &sides.baseline.signature),
        current: place(homes.current, sides.current.point, &sides.current.signature),
    };
    let subject = Subject::Parameter(calling.owner);
    let position = Some(calling.given);
    if sides.baseline.name != sides.current.name {
        let fact = match sides.baseline.kind {
            ParameterKind::Rest => Fact::LabelChanged,
            _ => Fact::Renamed { to: sides.current.name.clone() },
        };
        cx.changed(scope, subject, fact, position, &places);
    }
    if let Some(fact) = kind(cx, scope, sides) {
        cx.changed(scope, subject, fact, position, &places);
    }
    let types = Sides {
        baseline: Typed::new(homes.baseline, places.baseline.point, &sides.baseline.ty),
        current: Typed::new(homes.current, places.current.point, &sides.current.ty),
    };
    for fact in cx.types.differences(types) {
        cx.changed(scope, subject, fact, position, &places);
    }
    notes(cx, scope, subject, sides.map(|parameter| &parameter.notes), &places);
}

/// What happened to the way in which an argument is given.
fn kind<'a>(cx: &mut Context<'a>, scope: &Scope<'a>, sides: Sides<&'a Parameter>) -> Option<Fact> {
    use ParameterKind::{Defaultable, Included, Required, Rest};
    let home = scope.homes;
    match (&sides.baseline.kind, &sides.current.kind) {
        (Required, Required) | (Included, Included) | (Rest, Rest) => None,
        (Required, Defaultable(_)) => Some(Fact::BecameDefaultable),
        (Defaultable(_), Required) => Some(Fact::BecameRequired),
        (Defaultable(baseline), Defaultable(current)) => {
            let value = |home, expression, ty| Value { home, expression, ty: Some(ty) };
            cx.types.default_fact(Sides {
                baseline: value(home.baseline, baseline, &sides.baseline.ty),
                current: value(home.current, current, &sides.current.ty),
            })
        }
        (Required, Included) => Some(Fact::BecameIncluded),
        (Defaultable(_), Included) if needs_argument(cx.pairing.current, home.current, &sides.current.ty) => {
            Some(Fact::BecameRequired)
        }
        (Defaultable(_), Included) => Some(Fact::BecameIncluded),
        (Included, _) => Some(Fact::BecameUnincluded),
        (_, Rest) => Some(Fact::BecameRest),
        (Rest, _) => Some(Fact::BecameSingle),
    }
}

/// What callers must give for a new parameter. An included record whose fields all have defaults need not be given.
fn form(surface: &Surface, home: Home<'_>, parameter: &Parameter, inside: bool) -> Form {
    match form_of(&parameter.kind) {
        Form::Included if needs_argument(surface, home, &parameter.ty) => Form::Included,
        Form::Included | Form::Defaultable if inside => Form::DefaultableInside,
        Form::Included => Form::Defaultable,
        form => form,
    }
}

fn form_of(kind: &ParameterKind) -> Form {
    match kind {
        ParameterKind::Required => Form::Required,
        ParameterKind::Defaultable(_) => Form::Defaultable,
        ParameterKind::Included => Form::Included,
        ParameterKind::Rest => Form::Rest,
    }
}

/// Whether an included record has a field that must be given; one of another package may have.
fn needs_argument(surface: &Surface, home: Home<'_>, ty: &TypeDesc) -> bool {
    let TypeDesc::Reference(reference) = ty else { return true };
    let Resolved::Own(module, declaration) = surface.resolve(home.module, reference) else { return true };
    match surface.definition(module, declaration) {
        Some(definition) => match definition.ty {
            Defined::Record(record) => {
                let expanded = surface.expand_record(definition.home, record);
                !expanded.external.is_empty()
                    || expanded.fields.iter().any(|field| !field.part.optional && field.part.default.is_none())
            }
            _ => true,
        },
        None => true,
    }
}
