//! Methods of object types and classes.

use super::context::{Context, Scope, place};
use super::function::{Callable, Calling, function};
use super::inclusion::{comes_by, told_elsewhere};
use super::member::{Member, lone_members};
use super::object::Belonging;
use super::pairing::Sides;
use super::{Fact, MethodKind, Owner, Place, Subject};
use crate::surface::{ExpandedObject, Function, FunctionKind, Home, Method, Object, Part, PathSegment, Visibility};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// Compares the methods of two objects, `init` of classes apart.
pub(super) fn methods<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    belonging: Belonging,
    expanded: &Sides<ExpandedObject<'a>>,
    objects: Sides<&Object>,
) {
    // `init` of a class is compared apart: a class without one can be created all the same.
    let is_class = belonging.owner == Owner::Class;
    let counts = |part: &&Part<'a, Method>| {
        part.part.visibility == Visibility::Public && !(is_class && part.part.name == "init" && !is_resource(part.part))
    };
    let methods =
        Sides { baseline: Methods::new(&expanded.baseline.methods), current: Methods::new(&expanded.current.methods) };
    let mut gone = Vec::new();
    for baseline in expanded.baseline.methods.iter().filter(counts) {
        match partner(baseline, &methods.baseline, &methods.current) {
            Some(current)
                if told_elsewhere(cx.pairing, Sides { baseline: baseline.through, current: current.through }) => {}
            Some(current) => method(cx, scope, belonging, Sides { baseline, current }, objects),
            None if comes_by(baseline.through, &expanded.current.included, cx.pairing) => {}
            None => gone.push(*baseline),
        }
    }
    let is_new = |current: &&Part<'a, Method>| {
        counts(current)
            && !partner(current, &methods.current, &methods.baseline).is_some_and(|baseline| counts(&baseline))
            && !comes_by(current.through, &expanded.baseline.included, cx.pairing)
    };
    let new: Vec<_> = expanded.current.methods.iter().filter(is_new).copied().collect();
    let show = |part: &Part<'a, Method>| Member {
        name: part.part.key().into_owned(),
        subject: Subject::Method(belonging.owner, kind(part.part)),
        home: part.home,
        place: place(part.home, part.part.point, &part.part.signature),
        deprecated: part.part.notes.deprecated.clone(),
    };
    let alike = |sides: Sides<&Part<'a, Method>>| same_apart_from_name(sides.map(|part| part.part));
    lone_members(cx, scope, belonging.position, Sides { baseline: gone, current: new }, show, alike);
}

/// The methods of an object by key: clients of services have many hundred.
struct Methods<'m, 'a> {
    all: &'m [Part<'a, Method>],
    by_key: FxHashMap<Cow<'m, str>, &'m Part<'a, Method>>,
}

impl<'m, 'a> Methods<'m, 'a> {
    fn new(all: &'m [Part<'a, Method>]) -> Self {
        // the first of a key is the one that counts
        Methods { all, by_key: all.iter().rev().map(|part| (part.part.key(), part)).collect() }
    }
}

/// The same method in the other version: of the same key, or else the one resource that has a path parameter for the rest
/// of its path where this one has one for a segment, or the other way round.
fn partner<'m, 'a>(
    part: &Part<'a, Method>,
    own: &Methods<'_, 'a>,
    others: &Methods<'m, 'a>,
) -> Option<&'m Part<'a, Method>> {
    others.by_key.get(&part.part.key()).copied().or_else(|| {
        let has_none = |other: &&Part<'a, Method>| !own.by_key.contains_key(&other.part.key());
        let fits = |other: &&Part<'a, Method>| is_same_but_rest(&part.part.function, &other.part.function);
        others.all.iter().filter(fits).find(has_none)
    })
}

/// Whether two resources differ in this alone: the last segment of the path is a parameter here, and any number of them there.
fn is_same_but_rest(one: &Function, other: &Function) -> bool {
    let (FunctionKind::Resource { accessor: a, path: one }, FunctionKind::Resource { accessor: b, path: other }) =
        (&one.kind, &other.kind)
    else {
        return false;
    };
    let (Some((one_last, one)), Some((other_last, other))) = (one.split_last(), other.split_last()) else {
        return false;
    };
    let is_same = |(one, other): (&PathSegment, &PathSegment)| match (one, other) {
        (PathSegment::Literal(one), PathSegment::Literal(other)) => one == other,
        (PathSegment::Parameter { .. }, PathSegment::Parameter { .. }) => true,
        _ => false,
    };
    let is_rest = |segment: &PathSegment| matches!(segment, PathSegment::Rest { .. });
    let is_one = |segment: &PathSegment| matches!(segment, PathSegment::Parameter { .. });
    a == b
        && one.len() == other.len()
        && one.iter().zip(other).all(is_same)
        && (is_rest(one_last) && is_one(other_last) || is_one(one_last) && is_rest(other_last))
}

/// Many methods take nothing and return nothing: then only the body can tell that it is the same one. A resource with
/// another path is another resource.
fn same_apart_from_name(methods: Sides<&Method>) -> bool {
    let functions = methods.map(|method| &method.function);
    let bodiless = |function: &Function| Function { body: 0, ..function.clone() };
    let baseline = functions.baseline;
    let telling = !baseline.parameters.is_empty() || (baseline.body != 0 && baseline.body == functions.current.body);
    telling && !methods.map(is_resource).baseline && functions.map(bodiless).equal()
}

fn method<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    belonging: Belonging,
    sides: Sides<&Part<'a, Method>>,
    objects: Sides<&Object>,
) {
    let homes = sides.map(|part| part.home);
    let scope = scope.member(&sides.baseline.part.key(), homes);
    let methods = sides.map(|part| part.part);
    let kinds = methods.map(kind);
    let subject = Subject::Method(belonging.owner, kinds.baseline);
    let places = method_places(homes, methods);
    if methods.current.visibility != Visibility::Public {
        let deprecated = methods.baseline.notes.deprecated.clone();
        cx.changed(&scope, subject, Fact::MadePrivate { deprecated }, Some(belonging.position), &places);
        return;
    }
    // A class that is no longer a client cannot have remote methods: that is told at the class.
    let told_at_object = !objects.map(|object| object.client || object.service).equal();
    if kinds.baseline != kinds.current && !told_at_object {
        let fact = Fact::CalledOtherwise { from: kinds.baseline, to: kinds.current };
        cx.changed(&scope, subject, fact, Some(belonging.position), &places);
    }
    let calling = match belonging.owner {
        Owner::Class | Owner::Service => Calling::by_clients(Some(belonging.owner)),
        owner => Calling::of_object(owner, belonging.position),
    };
    let sides = Sides {
        baseline: callable(homes.baseline, methods.baseline),
        current: callable(homes.current, methods.current),
    };
    function(cx, &scope, subject, calling, sides);
}

/// How a method is called.
pub(super) fn kind(method: &Method) -> MethodKind {
    match method.function.kind {
        FunctionKind::Plain if method.name == "init" => MethodKind::Init,
        FunctionKind::Plain => MethodKind::Plain,
        FunctionKind::Remote => MethodKind::Remote,
        FunctionKind::Resource { .. } => MethodKind::Resource,
    }
}

/// A method as something that is called.
pub(super) fn callable<'a>(home: Home<'_>, method: &'a Method) -> Callable<'a> {
    let place = place(home, method.point, &method.signature);
    Callable { function: &method.function, notes: &method.notes, place }
}

pub(super) fn method_places(homes: Sides<Home<'_>>, methods: Sides<&Method>) -> Sides<Place> {
    Sides {
        baseline: place(homes.baseline, methods.baseline.point, &methods.baseline.signature),
        current: place(homes.current, methods.current.point, &methods.current.signature),
    }
}

fn is_resource(method: &Method) -> bool {
    matches!(method.function.kind, FunctionKind::Resource { .. })
}
