//! Functions and methods: what a caller sees of them.

use super::context::{Context, Scope};
use super::notes::notes;
use super::pairing::Sides;
use super::parameters::parameters;
use super::typed::Typed;
use super::{Comparison, Fact, MethodKind, Owner, Place, Position, Qualifier, Relation, Subject};
use crate::lower::Side;
use crate::surface::{Builtin, Function, FunctionKind, Notes, PathSegment, TypeDesc};

/// A function or method with its head.
#[derive(Debug)]
pub(super) struct Callable<'a> {
    pub(super) function: &'a Function,
    pub(super) notes: &'a Notes,
    pub(super) place: Place,
}

/// The positions of parameters and results, and of the function as a thing that somebody must implement.
#[derive(Debug, Clone, Copy)]
pub(super) struct Calling {
    pub(super) owner: Option<Owner>,
    pub(super) given: Position,
    pub(super) got: Position,
}

impl Calling {
    /// The library runs it, clients call it.
    pub(super) fn by_clients(owner: Option<Owner>) -> Calling {
        Calling { owner, given: Position::Input, got: Position::Output }
    }

    /// A method of an object type that clients meet in this position.
    pub(super) fn of_object(owner: Owner, position: Position) -> Calling {
        let given = match position {
            Position::Input => Position::Output,
            Position::Output => Position::Input,
            Position::Both => Position::Both,
        };
        Calling { owner: Some(owner), given, got: position }
    }
}

/// Compares two functions or methods of one path.
pub(super) fn function<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    subject: Subject,
    calling: Calling,
    sides: Sides<Callable<'a>>,
) {
    let functions = Sides { baseline: sides.baseline.function, current: sides.current.function };
    let written = Sides { baseline: sides.baseline.notes, current: sides.current.notes };
    let places = sides.map(|side| side.place);
    let position = calling.owner.map(|_| calling.got);
    qualifiers(cx, scope, subject, position, functions, &places);
    path_parameters(cx, scope, calling, functions, &places);
    parameters(cx, scope, calling, functions, &places);
    returns(cx, scope, subject, calling, functions, &places);
    notes(cx, scope, subject, written, &places);
    notes(cx, scope, Subject::Return(calling.owner), functions.map(|function| &function.return_notes), &places);
    let has_body = !matches!(calling.owner, Some(Owner::ObjectType | Owner::OutgoingObjectType));
    if has_body && !functions.map(|function| function.body).equal() {
        cx.changed(scope, subject, Fact::BodyChanged, None, &places);
    }
}

fn qualifiers<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    subject: Subject,
    position: Option<Position>,
    functions: Sides<&Function>,
    places: &Sides<Place>,
) {
    let all = [
        (Qualifier::Isolated, functions.map(|function| function.isolated)),
        (Qualifier::Transactional, functions.map(|function| function.transactional)),
    ];
    for (qualifier, has) in all {
        if let Some(fact) = qualifier_fact(qualifier, has) {
            cx.changed(scope, subject, fact, position, places);
        }
    }
}

/// What happened to a qualifier.
pub(super) fn qualifier_fact(qualifier: Qualifier, has: Sides<bool>) -> Option<Fact> {
    match has {
        Sides { baseline: false, current: true } => Some(Fact::QualifierAdded(qualifier)),
        Sides { baseline: true, current: false } => Some(Fact::QualifierRemoved(qualifier)),
        _ => None,
    }
}

/// Resource paths are paired by accessor and literal segments, so only types and names of parameters can differ here.
fn path_parameters<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    calling: Calling,
    functions: Sides<&'a Function>,
    places: &Sides<Place>,
) {
    let (FunctionKind::Resource { path: baseline, .. }, FunctionKind::Resource { path: current, .. }) =
        (&functions.baseline.kind, &functions.current.kind)
    else {
        return;
    };
    let owner = calling.owner.unwrap_or(Owner::Class);
    for (baseline, current) in baseline.iter().zip(current) {
        let (Some((bt, bn)), Some((ct, cn))) = (path_parameter(baseline), path_parameter(current)) else { continue };
        let scope = scope.parameter(cn.or(bn).unwrap_or("_"));
        let homes = scope.homes;
        let types = Sides {
            baseline: Typed::new(homes.baseline, places.baseline.point, bt),
            current: Typed::new(homes.current, places.current.point, ct),
        };
        let fact = cx.types.compare(types);
        if let Some(fact) = segments(baseline, current, fact.as_ref()).or(fact) {
            cx.changed(&scope, Subject::PathParameter(owner), fact, Some(calling.given), places);
        }
        if bn != cn {
            cx.changed(&scope, Subject::PathParameter(owner), Fact::LabelChanged, None, places);
        }
    }
}

/// A parameter that took one segment and takes all the rest, or the other way round; unless its type says worse.
fn segments(baseline: &PathSegment, current: &PathSegment, of_type: Option<&Fact>) -> Option<Fact> {
    let (relation, why) = match (baseline, current) {
        (PathSegment::Parameter { .. }, PathSegment::Rest { .. }) => (Relation::Wider, "any number of segments"),
        (PathSegment::Rest { .. }, PathSegment::Parameter { .. }) => (Relation::Narrower, "one segment only"),
        _ => return None,
    };
    let says_worse = matches!(of_type, Some(Fact::Type(comparison)) if comparison.relation != relation);
    (!says_worse).then(|| Fact::Type(Comparison { why: Some(why.to_owned()), ..Comparison::of(relation) }))
}

fn path_parameter(segment: &PathSegment) -> Option<(&TypeDesc, Option<&str>)> {
    match segment {
        PathSegment::Literal(_) => None,
        PathSegment::Parameter { ty, name } | PathSegment::Rest { ty, name } => Some((ty, name.as_deref())),
    }
}

fn returns<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    subject: Subject,
    calling: Calling,
    functions: Sides<&'a Function>,
    places: &Sides<Place>,
) {
    let homes = scope.homes;
    let types = Sides {
        baseline: Typed::returned(homes.baseline, places.baseline.point, functions.baseline),
        current: Typed::returned(homes.current, places.current.point, functions.current),
    };
    for fact in cx.types.differences(types) {
        let fact = match fact {
            Fact::Type(_) => appeared(cx, subject, calling, types).unwrap_or(fact),
            fact => fact,
        };
        cx.changed(scope, Subject::Return(calling.owner), fact, Some(calling.got), places);
    }
}

/// What a wider return means besides: something where nothing was returned, an error where `init` could not fail.
/// Where clients only implement the method, nobody of them calls it.
fn appeared<'a>(cx: &mut Context<'a>, subject: Subject, calling: Calling, types: Sides<Typed<'a>>) -> Option<Fact> {
    let Sides { baseline, current } = types;
    if matches!(subject, Subject::Method(_, MethodKind::Init)) {
        let can_fail = !cx.types.has_error(Side::Baseline, baseline) && cx.types.has_error(Side::Current, current);
        return can_fail.then_some(Fact::ErrorAppeared);
    }
    if calling.got == Position::Input {
        return None;
    }
    if cx.types.is_nil(Side::Baseline, baseline) && !is_never(current.ty) {
        return Some(Fact::ReturnAppeared);
    }
    cx.types.is_inferred(types).then_some(Fact::ReturnBecameInferred)
}

fn is_never(ty: &TypeDesc) -> bool {
    *ty == TypeDesc::Builtin(Builtin::Never)
}
