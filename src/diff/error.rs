//! Error types: `distinct`, and the detail as clients get it.

use super::context::{Context, Scope};
use super::function::qualifier_fact;
use super::pairing::{Pairing, Sides};
use super::record::{RecordSide, record};
use super::typed::Typed;
use super::{Place, Position, Qualifier, Subject};
use crate::surface::{Builtin, Declaration, Defined, Definition, Home, Resolved, Surface, TypeDesc};

/// Compares two error types that are written out: `error<Detail>`, `distinct error`.
pub(super) fn error<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    position: Position,
    definitions: Sides<Definition<'a>>,
    errors: Sides<&'a TypeDesc>,
    places: &Sides<Place>,
) {
    if let Some(fact) = qualifier_fact(Qualifier::Distinct, definitions.map(|definition| definition.distinct)) {
        cx.changed(scope, Subject::ErrorType, fact, Some(position), places);
    }
    if let Some(details) = details(cx.pairing, definitions.map(|definition| definition.home), errors) {
        return record(cx, scope, Position::Output, details, places);
    }
    let types = Sides {
        baseline: Typed::new(definitions.baseline.home, places.baseline.point, errors.baseline),
        current: Typed::new(definitions.current.home, places.current.point, errors.current),
    };
    if let Some(fact) = cx.types.compare(types) {
        cx.changed(scope, Subject::ErrorType, fact, Some(Position::Output), places);
    }
}

/// Compares two error types of which at least one is made from others: `distinct Base`, `distinct (Base & error<Detail>)`.
pub(super) fn derived_error<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    position: Position,
    declarations: Sides<&'a Declaration>,
    descriptors: Sides<&'a TypeDesc>,
    places: &Sides<Place>,
) {
    let mut types = Sides {
        baseline: (scope.homes.baseline, places.baseline.point, descriptors.baseline),
        current: (scope.homes.current, places.current.point, descriptors.current),
    };
    let mut named = Sides { baseline: Some(&declarations.baseline.name), current: Some(&declarations.current.name) };
    if let Some(fact) = qualifier_fact(Qualifier::Distinct, descriptors.map(is_distinct)) {
        cx.changed(scope, Subject::ErrorType, fact, Some(position), places);
        // What is left to compare is what both are made of.
        for side in [&mut types.baseline, &mut types.current] {
            if let TypeDesc::Distinct(inner) = side.2 {
                side.2 = inner;
            }
        }
        named = Sides { baseline: None, current: None };
    }
    if let Some(details) =
        details(cx.pairing, scope.homes, Sides { baseline: types.baseline.2, current: types.current.2 })
    {
        return record(cx, scope, Position::Output, details, places);
    }
    let typed = |(home, point, ty): (Home<'a>, _, _), name: Option<&'a String>| match name {
        Some(name) => Typed::definition(home, point, name, ty),
        None => Typed::new(home, point, ty),
    };
    let types = Sides { baseline: typed(types.baseline, named.baseline), current: typed(types.current, named.current) };
    for fact in cx.types.differences(types) {
        cx.changed(scope, Subject::ErrorType, fact, Some(Position::Output), places);
    }
}

/// The detail records of two error types that differ in nothing else, so that the rules of records tell what happened.
fn details<'a>(
    pairing: Pairing<'a>,
    homes: Sides<Home<'a>>,
    errors: Sides<&'a TypeDesc>,
) -> Option<Sides<RecordSide<'a>>> {
    let parts = errors.map(parts);
    let details = Sides { baseline: parts.baseline.0?, current: parts.current.0? };
    let is_atom = details.equal() && matches!(details.baseline, TypeDesc::Reference(_));
    if is_atom || parts.baseline.1 != parts.current.1 {
        return None;
    }
    let baseline = detail_record(pairing.baseline, homes.baseline, details.baseline)?;
    let current = detail_record(pairing.current, homes.current, details.current)?;
    Some(Sides { baseline, current })
}

/// The detail that is written in an error type, and the types that it is made from besides.
fn parts(ty: &TypeDesc) -> (Option<&TypeDesc>, Vec<&TypeDesc>) {
    match ty {
        TypeDesc::Error(detail) => (Some(detail), Vec::new()),
        TypeDesc::Distinct(inner) => parts(inner),
        TypeDesc::Intersection(members) => {
            let (errors, others): (Vec<_>, Vec<_>) =
                members.iter().partition(|member| matches!(member, TypeDesc::Error(_)));
            match errors[..] {
                [TypeDesc::Error(detail)] => (Some(detail), others),
                _ => (None, others),
            }
        }
        other => (None, vec![other]),
    }
}

fn detail_record<'a>(surface: &'a Surface, home: Home<'a>, detail: &'a TypeDesc) -> Option<RecordSide<'a>> {
    let definition = match detail {
        TypeDesc::Reference(reference) => match surface.resolve(home.module, reference) {
            Resolved::Own(module, declaration) => surface.definition(module, declaration)?,
            _ => return None,
        },
        TypeDesc::Record(record) => Definition { home, ty: Defined::Record(record), distinct: false, readonly: false },
        _ => return None,
    };
    match definition.ty {
        // The detail of an error is readonly, whether it says so or not.
        Defined::Record(record) => {
            Some(RecordSide { definition: Definition { readonly: false, ..definition }, record })
        }
        _ => None,
    }
}

/// Whether a definition is an error that is written out.
pub(super) fn is_plain_error(ty: &TypeDesc) -> bool {
    matches!(ty, TypeDesc::Error(_) | TypeDesc::Builtin(Builtin::Error))
}

/// Whether a definition is an error type: by its text, by a member of an intersection, or, when it is another name of a
/// type of another package, by the convention that those of errors end in `Error`.
pub(super) fn is_error(surface: &Surface, definition: &Definition<'_>) -> bool {
    let mut open = vec![*definition];
    for _ in 0..MOST_STEPS {
        let Some(definition) = open.pop() else { return false };
        match definition.ty {
            Defined::External(reference) if reference.name.ends_with("Error") => return true,
            Defined::Other(ty) if is_plain_error(ty) => return true,
            Defined::Other(TypeDesc::Intersection(members)) => {
                open.extend(members.iter().filter_map(|member| member_definition(surface, definition, member)));
            }
            _ => {}
        }
    }
    false
}

/// Definitions that are looked at before giving up: they may go in circles.
const MOST_STEPS: usize = 100;

fn member_definition<'a>(
    surface: &'a Surface,
    within: Definition<'a>,
    mut member: &'a TypeDesc,
) -> Option<Definition<'a>> {
    while let TypeDesc::Distinct(inner) = member {
        member = inner;
    }
    match member {
        TypeDesc::Reference(reference) => match surface.resolve(within.home.module, reference) {
            Resolved::Own(module, declaration) => surface.definition(module, declaration),
            Resolved::External(_) => Some(Definition { ty: Defined::External(reference), ..within }),
            Resolved::Unknown => None,
        },
        other => Some(Definition { ty: Defined::Other(other), ..within }),
    }
}

fn is_distinct(ty: &TypeDesc) -> bool {
    match ty {
        TypeDesc::Distinct(_) => true,
        TypeDesc::Intersection(members) => members.iter().any(is_distinct),
        _ => false,
    }
}
