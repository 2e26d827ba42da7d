//! Members of object types and classes, inclusions written out.

use super::context::{Context, Scope, place};
use super::function::{Callable, Calling, function, qualifier_fact};
use super::notes::notes;
use super::pairing::Sides;
use super::record::{comes_by, external_inclusions, told_elsewhere};
use super::typed::Typed;
use super::{Fact, MethodKind, Owner, Place, Position, Qualifier, Subject};
use crate::surface::{
    Definition, ExpandedObject, FunctionKind, Home, Method, Object, ObjectField, Part, TypeName, Visibility,
};

/// An object type or class and how it is defined.
#[derive(Debug, Clone, Copy)]
pub(super) struct ObjectSide<'a> {
    pub(super) definition: Definition<'a>,
    pub(super) object: &'a Object,
}

/// What the members belong to, and how clients meet it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Belonging {
    pub(super) subject: Subject,
    pub(super) owner: Owner,
    pub(super) position: Position,
}

/// Compares two object types of one path.
pub(super) fn object_type<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    position: Position,
    sides: Sides<ObjectSide<'a>>,
    places: &Sides<Place>,
) {
    let distinct = sides.map(|side| side.definition.distinct);
    let outgoing = distinct.baseline && position == Position::Output;
    let owner = if outgoing { Owner::OutgoingObjectType } else { Owner::ObjectType };
    let belonging = Belonging { subject: Subject::ObjectType, owner, position };
    if let Some(fact) = qualifier_fact(Qualifier::Distinct, distinct) {
        cx.changed(scope, Subject::ObjectType, fact, Some(position), places);
    }
    if let Some(fact) = qualifier_fact(Qualifier::Readonly, sides.map(|side| side.definition.readonly)) {
        cx.changed(scope, Subject::ObjectType, fact, Some(position), places);
    }
    members(cx, scope, belonging, sides, places);
}

/// Compares qualifiers, fields, methods and inclusions of two objects.
pub(super) fn members<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    belonging: Belonging,
    sides: Sides<ObjectSide<'a>>,
    places: &Sides<Place>,
) {
    let objects = sides.map(|side| side.object);
    let qualifiers = [
        (Qualifier::Client, objects.map(|object| object.client)),
        (Qualifier::Service, objects.map(|object| object.service)),
        (Qualifier::Isolated, objects.map(|object| object.isolated)),
    ];
    for (qualifier, has) in qualifiers {
        if let Some(fact) = qualifier_fact(qualifier, has) {
            cx.changed(scope, belonging.subject, fact, Some(belonging.position), places);
        }
    }
    let expanded = Sides {
        baseline: cx.pairing.baseline.expand_object(sides.baseline.definition.home, objects.baseline),
        current: cx.pairing.current.expand_object(sides.current.definition.home, objects.current),
    };
    inclusions(cx, scope, belonging, &expanded, places);
    fields(cx, scope, belonging, &expanded, objects);
    methods(cx, scope, belonging, &expanded, objects);
}

fn inclusions<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    belonging: Belonging,
    expanded: &Sides<ExpandedObject<'a>>,
    places: &Sides<Place>,
) {
    let names = |list: &[TypeName<'a>]| list.iter().map(|name| name.name).collect::<Vec<_>>();
    let distinct = Sides { baseline: names(&expanded.baseline.distinct), current: names(&expanded.current.distinct) };
    let mut facts =
        external_inclusions(Sides { baseline: &expanded.baseline.external, current: &expanded.current.external });
    let gone = distinct.baseline.iter().filter(|name| !distinct.current.contains(name));
    facts.extend(gone.map(|name| Fact::InclusionRemoved((*name).to_owned())));
    let new = distinct.current.iter().filter(|name| !distinct.baseline.contains(name));
    facts.extend(new.map(|name| Fact::InclusionAdded((*name).to_owned())));
    for fact in facts {
        cx.changed(scope, belonging.subject, fact, Some(belonging.position), places);
    }
}

fn fields<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    belonging: Belonging,
    expanded: &Sides<ExpandedObject<'a>>,
    objects: Sides<&Object>,
) {
    let is_public = |part: &&Part<'a, ObjectField>| part.part.visibility == Visibility::Public;
    let subject = Subject::Member(belonging.owner);
    for baseline in expanded.baseline.fields.iter().filter(is_public) {
        let from = place(baseline.home, baseline.part.point, &baseline.part.signature);
        let deprecated = &baseline.part.notes.deprecated;
        match expanded.current.fields.iter().find(|current| current.part.name == baseline.part.name) {
            Some(current)
                if told_elsewhere(cx.pairing, Sides { baseline: baseline.through, current: current.through }) => {}
            Some(current) => {
                let homes = Sides { baseline: baseline.home, current: current.home };
                let scope = scope.member(&baseline.part.name, homes);
                let sides = Sides { baseline: baseline.part, current: current.part };
                if current.part.visibility == Visibility::Public {
                    let readonly = objects.map(|object| object.readonly);
                    field(cx, &scope, belonging, sides, readonly);
                } else {
                    let to = place(current.home, current.part.point, &current.part.signature);
                    let fact = Fact::MadePrivate { deprecated: deprecated.clone() };
                    let places = Sides { baseline: from, current: to };
                    cx.changed(&scope, subject, fact, Some(belonging.position), &places);
                }
            }
            None if comes_by(baseline.through, &expanded.current.included, cx.pairing) => {}
            None => {
                let homes = Sides { baseline: baseline.home, current: scope.homes.current };
                let scope = scope.member(&baseline.part.name, homes);
                cx.went(&scope, subject, deprecated, Some(belonging.position), from);
            }
        }
    }
    for current in expanded.current.fields.iter().filter(is_public) {
        let stood = |baseline: &Part<'a, ObjectField>| is_public(&baseline) && baseline.part.name == current.part.name;
        if !expanded.baseline.fields.iter().any(stood)
            && !comes_by(current.through, &expanded.baseline.included, cx.pairing)
        {
            let homes = Sides { baseline: scope.homes.baseline, current: current.home };
            let to = place(current.home, current.part.point, &current.part.signature);
            let scope = scope.member(&current.part.name, homes);
            cx.came(&scope, subject, Fact::Added, Some(belonging.position), to);
        }
    }
}

fn field<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    belonging: Belonging,
    sides: Sides<&'a ObjectField>,
    readonly: Sides<bool>,
) {
    let homes = scope.homes;
    let places = Sides {
        baseline: place(homes.baseline, sides.baseline.point, &sides.baseline.signature),
        current: place(homes.current, sides.current.point, &sides.current.signature),
    };
    let subject = Subject::Member(belonging.owner);
    let finals = Sides {
        baseline: sides.baseline.is_final || readonly.baseline,
        current: sides.current.is_final || readonly.current,
    };
    if let Some(fact) = qualifier_fact(Qualifier::Final, finals) {
        cx.changed(scope, subject, fact, Some(belonging.position), &places);
    }
    let position = match (finals, belonging.owner) {
        (Sides { baseline: true, current: true }, Owner::ObjectType | Owner::OutgoingObjectType) => belonging.position,
        (Sides { baseline: true, .. }, Owner::Class) => Position::Output,
        _ => Position::Both,
    };
    let types = Sides {
        baseline: Typed::new(homes.baseline, places.baseline.point, &sides.baseline.ty),
        current: Typed::new(homes.current, places.current.point, &sides.current.ty),
    };
    if let Some(fact) = cx.types.compare(types) {
        cx.changed(scope, subject, fact, Some(position), &places);
    }
    if !sides.map(|field| &field.default).equal() {
        cx.changed(scope, subject, Fact::DefaultChanged, Some(belonging.position), &places);
    }
    notes(cx, scope, subject, sides.map(|field| &field.notes), &places);
}

fn methods<'a>(
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
    for baseline in expanded.baseline.methods.iter().filter(counts) {
        let key = baseline.part.key();
        match expanded.current.methods.iter().find(|current| current.part.key() == key) {
            Some(current)
                if told_elsewhere(cx.pairing, Sides { baseline: baseline.through, current: current.through }) => {}
            Some(current) => method(cx, scope, belonging, Sides { baseline, current }, objects),
            None if comes_by(baseline.through, &expanded.current.included, cx.pairing) => {}
            None => {
                let homes = Sides { baseline: baseline.home, current: scope.homes.current };
                let from = place(baseline.home, baseline.part.point, &baseline.part.signature);
                let subject = Subject::Method(belonging.owner, kind(baseline.part));
                let deprecated = &baseline.part.notes.deprecated;
                cx.went(&scope.member(&key, homes), subject, deprecated, Some(belonging.position), from);
            }
        }
    }
    for current in expanded.current.methods.iter().filter(counts) {
        let key = current.part.key();
        let stood = |baseline: &Part<'a, Method>| counts(&baseline) && baseline.part.key() == key;
        if !expanded.baseline.methods.iter().any(stood)
            && !comes_by(current.through, &expanded.baseline.included, cx.pairing)
        {
            let homes = Sides { baseline: scope.homes.baseline, current: current.home };
            let to = place(current.home, current.part.point, &current.part.signature);
            let subject = Subject::Method(belonging.owner, kind(current.part));
            cx.came(&scope.member(&key, homes), subject, Fact::Added, Some(belonging.position), to);
        }
    }
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
