//! Members of object types and classes, inclusions written out.

use super::context::{Context, Scope, place};
use super::function::qualifier_fact;
use super::inclusion::{comes_by, distinct_inclusions, external_inclusions, told_elsewhere};
use super::member::{Member, lone_members};
use super::method::methods;
use super::notes::notes;
use super::pairing::Sides;
use super::typed::Typed;
use super::{Fact, Owner, Place, Position, Qualifier, Subject};
use crate::surface::{Definition, ExpandedObject, Object, ObjectField, Part, Visibility};

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
    let mut facts =
        external_inclusions(Sides { baseline: &expanded.baseline.external, current: &expanded.current.external });
    facts.extend(distinct_inclusions(cx, expanded));
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
    let mut gone = Vec::new();
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
            None => gone.push(*baseline),
        }
    }
    let is_new = |current: &&Part<'a, ObjectField>| {
        let stood = |baseline: &Part<'a, ObjectField>| is_public(&baseline) && baseline.part.name == current.part.name;
        is_public(current)
            && !expanded.baseline.fields.iter().any(stood)
            && !comes_by(current.through, &expanded.baseline.included, cx.pairing)
    };
    let new: Vec<_> = expanded.current.fields.iter().filter(is_new).copied().collect();
    let show = |part: &Part<'a, ObjectField>| Member {
        name: part.part.name.clone(),
        subject,
        home: part.home,
        place: place(part.home, part.part.point, &part.part.signature),
        deprecated: part.part.notes.deprecated.clone(),
    };
    let alike = |sides: Sides<&Part<'a, ObjectField>>| {
        sides.map(|part| &part.part.ty).equal() && sides.map(|part| part.part.is_final).equal()
    };
    lone_members(cx, scope, belonging.position, Sides { baseline: gone, current: new }, show, alike);
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
    // That a class is no longer `readonly` is told of the class, for all its fields.
    let told_at_class = readonly.baseline && !readonly.current && !sides.baseline.is_final;
    if let Some(fact) = qualifier_fact(Qualifier::Final, finals).filter(|_| !told_at_class) {
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
    for fact in cx.types.differences(types) {
        cx.changed(scope, subject, fact, Some(position), &places);
    }
    if !sides.map(|field| &field.default).equal() {
        cx.changed(scope, subject, Fact::DefaultChanged, Some(belonging.position), &places);
    }
    notes(cx, scope, subject, sides.map(|field| &field.notes), &places);
}
