//! An enum and a union of constants are one thing in two spellings: named values, and a type that holds them.

use super::context::{Context, Scope};
use super::pairing::Sides;
use super::typed::Typed;
use super::{Comparison, Fact, ItemKind, Place, Relation};
use crate::lower::{Const, Side};
use crate::surface::{
    Constant, DeclarationKind, EnumDeclaration, EnumMember, Home, Module, Resolved, Surface, TypeDesc, spell,
};

/// A type definition that became an enum: the same type, perhaps with names for its values; others are another type.
pub(super) fn from_type<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    places: &Sides<Place>,
    ty: &'a TypeDesc,
    declaration: &'a EnumDeclaration,
) -> Fact {
    let homes = scope.homes;
    let typed = Typed::new(homes.baseline, places.baseline.point, ty);
    let values = Sides {
        baseline: type_values(cx, Side::Baseline, homes.baseline, ty),
        current: member_values(cx, Side::Current, homes.current, declaration),
    };
    let relation = match &values {
        Sides { baseline: None, current: Some(values) } => {
            cx.types.relation_to(values, Side::Baseline, typed).reversed()
        }
        values => relation(values),
    };
    match relation {
        Relation::Same if all_stand(cx, Side::Baseline, homes, declaration) => Fact::TypeRespelled,
        Relation::Same => Fact::Became { from: ItemKind::Type, to: ItemKind::Enum },
        relation => Fact::Type(Comparison {
            why: exchanged(&values).or_else(|| Some(format!("`{}` became an enum", spell(ty)))),
            ..Comparison::of(relation)
        }),
    }
}

/// An enum that became a type definition: its members are gone, unless each stands as a constant now.
pub(super) fn to_type<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    places: &Sides<Place>,
    declaration: &'a EnumDeclaration,
    ty: &'a TypeDesc,
) -> Fact {
    let homes = scope.homes;
    let typed = Typed::new(homes.current, places.current.point, ty);
    if !all_stand(cx, Side::Current, homes, declaration) {
        return Fact::Became { from: ItemKind::Enum, to: ItemKind::Type };
    }
    let values = Sides {
        baseline: member_values(cx, Side::Baseline, homes.baseline, declaration),
        current: type_values(cx, Side::Current, homes.current, ty),
    };
    let relation = match &values {
        Sides { baseline: Some(values), current: None } => cx.types.relation_to(values, Side::Current, typed),
        values => relation(values),
    };
    match relation {
        Relation::Same => Fact::TypeRespelled,
        relation => Fact::Type(Comparison {
            why: exchanged(&values).or_else(|| Some(format!("its members became `{}`", spell(ty)))),
            ..Comparison::of(relation)
        }),
    }
}

/// A constant that became a member of an enum: clients find the name, perhaps with another value.
pub(super) fn from_constant<'a>(
    cx: &Context<'a>,
    homes: Sides<Home<'a>>,
    constant: &'a Constant,
    member: &'a EnumMember,
) -> Fact {
    let before = cx.types.constant(Side::Baseline, homes.baseline, &constant.value, constant.ty.as_ref());
    match (before, value(cx, Side::Current, homes.current, member)) {
        (Some(before), Some(now)) if before == now => {
            Fact::Became { from: ItemKind::Constant, to: ItemKind::EnumMember }
        }
        (Some(before), Some(now)) if before.basic_type() != now.basic_type() => {
            let why = format!("`{}` became `{}`", before.basic_type(), now.basic_type());
            Fact::Type(Comparison { why: Some(why), ..Comparison::of(Relation::Unrelated) })
        }
        _ => Fact::ValueChanged,
    }
}

/// The public enum of a module that has a member of this name.
pub(super) fn enum_with<'a>(
    module: &'a Module,
    name: &str,
) -> Option<(&'a crate::surface::Located<crate::surface::Declaration>, &'a EnumMember)> {
    module.declarations.iter().filter(|declaration| declaration.public).find_map(|declaration| {
        let DeclarationKind::Enum(list) = &declaration.value.kind else { return None };
        Some((declaration, list.members.iter().find(|member| member.name == name)?))
    })
}

fn relation(values: &Sides<Option<Vec<Const>>>) -> Relation {
    let (Some(baseline), Some(current)) = (&values.baseline, &values.current) else { return Relation::Unrelated };
    let within = |some: &[Const], others: &[Const]| some.iter().all(|value| others.contains(value));
    match (within(baseline, current), within(current, baseline)) {
        (true, true) => Relation::Same,
        (true, false) => Relation::Wider,
        (false, true) => Relation::Narrower,
        (false, false) => Relation::Unrelated,
    }
}

/// Which strings went and came, as part of a sentence.
fn exchanged(values: &Sides<Option<Vec<Const>>>) -> Option<String> {
    let (Some(baseline), Some(current)) = (&values.baseline, &values.current) else { return None };
    let only = |some: &[Const], others: &[Const]| {
        let strings = some.iter().filter(|value| !others.contains(value)).filter_map(|value| match value {
            Const::String(text) => Some(format!("`{text:?}`")),
            _ => None,
        });
        strings.collect::<Vec<_>>().join(", ")
    };
    let (gone, came) = (only(baseline, current), only(current, baseline));
    match (gone.is_empty(), came.is_empty()) {
        (true, true) => None,
        (true, false) => Some(format!("{came} came")),
        (false, true) => Some(format!("{gone} went")),
        (false, false) => Some(format!("{gone} became {came}")),
    }
}

/// Whether each member of an enum is, in the other version `side`, a constant of the same value that clients can name.
fn all_stand<'a>(cx: &Context<'a>, side: Side, homes: Sides<Home<'a>>, declaration: &'a EnumDeclaration) -> bool {
    let (surface, home, own, own_home): (&'a Surface, _, _, _) = match side {
        Side::Baseline => (cx.pairing.baseline, homes.baseline, Side::Current, homes.current),
        Side::Current => (cx.pairing.current, homes.current, Side::Baseline, homes.baseline),
    };
    let Some(module) = surface.module(home.module).filter(|module| module.exported) else { return false };
    declaration.members.iter().all(|member| {
        let Some(found) = module.declaration(&member.name).filter(|found| found.public) else { return false };
        let DeclarationKind::Constant(constant) = &found.value.kind else { return false };
        let home = Home { module: &module.name, file: &found.file };
        let there = cx.types.constant(side, home, &constant.value, constant.ty.as_ref());
        there.is_some() && there == value(cx, own, own_home, member)
    })
}

fn member_values<'a>(
    cx: &Context<'a>,
    side: Side,
    home: Home<'a>,
    declaration: &'a EnumDeclaration,
) -> Option<Vec<Const>> {
    declaration.members.iter().map(|member| value(cx, side, home, member)).collect()
}

/// The value of a member: its name, when none is written.
pub(super) fn value<'a>(cx: &Context<'a>, side: Side, home: Home<'a>, member: &'a EnumMember) -> Option<Const> {
    match &member.value {
        None => Some(Const::String(member.name.clone())),
        Some(value) => cx.types.constant(side, home, value, None),
    }
}

/// The values of a type that is a union of constants.
fn type_values<'a>(cx: &Context<'a>, side: Side, home: Home<'a>, ty: &'a TypeDesc) -> Option<Vec<Const>> {
    let members = match ty {
        TypeDesc::Union(members) => members.as_slice(),
        single => std::slice::from_ref(single),
    };
    let surface = match side {
        Side::Baseline => cx.pairing.baseline,
        Side::Current => cx.pairing.current,
    };
    let value = |member: &'a TypeDesc| match member {
        TypeDesc::Singleton(expression) => cx.types.constant(side, home, expression, None),
        TypeDesc::Reference(reference) => match surface.resolve(home.module, reference) {
            Resolved::Own(module, declaration) => match &declaration.value.kind {
                DeclarationKind::Constant(constant) => {
                    let home = Home { module: &module.name, file: &declaration.file };
                    cx.types.constant(side, home, &constant.value, constant.ty.as_ref())
                }
                _ => None,
            },
            _ => None,
        },
        _ => None,
    };
    members.iter().map(value).collect()
}
