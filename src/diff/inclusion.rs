//! What a type gets by including others: told of the included type where both versions include it.

use super::Fact;
use super::context::Context;
use super::pairing::{Pairing, Sides};
use crate::surface::{DistinctName, ExpandedObject, Reference, Surface, TypeName};

/// A part that both versions include through the same named type is told at that type.
pub(super) fn told_elsewhere(pairing: Pairing<'_>, through: Sides<Option<TypeName<'_>>>) -> bool {
    match (through.baseline, through.current) {
        (Some(baseline), Some(current)) => {
            baseline.name == current.name
                && pairing.baseline.relative_name(baseline.module) == pairing.current.relative_name(current.module)
        }
        _ => false,
    }
}

/// Whether a part of one version comes through a type that the other version includes too.
pub(super) fn comes_by(through: Option<TypeName<'_>>, included: &[TypeName<'_>], pairing: Pairing<'_>) -> bool {
    let Some(through) = through else { return false };
    included.iter().any(|other| other.name == through.name && relative(*other, pairing) == relative(through, pairing))
}

/// The module of a type without the name of the package, which may be another one in the current version.
fn relative<'a>(name: TypeName<'a>, pairing: Pairing<'_>) -> &'a str {
    let baseline = pairing.baseline.module(name.module).is_some();
    let surface = if baseline { pairing.baseline } else { pairing.current };
    surface.relative_name(name.module)
}

/// What happened to inclusions of types of other packages.
pub(super) fn external_inclusions(externals: Sides<&Vec<&Reference>>) -> Vec<Fact> {
    let gone = externals.baseline.iter().filter(|reference| !externals.current.contains(reference));
    let new = externals.current.iter().filter(|reference| !externals.baseline.contains(reference));
    gone.map(|reference| Fact::InclusionRemoved(prefixed(reference)))
        .chain(new.map(|reference| Fact::InclusionAdded(prefixed(reference))))
        .collect()
}

/// What happened to the distinct types that an object is one of by its inclusions, as far as clients meet them. Where
/// both versions include the type that brings one, the change is told of that type.
pub(super) fn distinct_inclusions<'a>(cx: &mut Context<'a>, objects: &Sides<ExpandedObject<'a>>) -> Vec<Fact> {
    let pairing = cx.pairing;
    let baseline = known(cx, pairing.baseline, &objects.baseline.distinct);
    let current = known(cx, pairing.current, &objects.current.distinct);
    let lacks = |list: &[Known<'a>], other: &Known<'a>| !list.iter().any(|known| known.as_named == other.as_named);
    let gone = baseline.iter().filter(|name| lacks(&current, name));
    let gone = gone.filter(|name| !comes_by(Some(name.through), &objects.current.included, pairing));
    let new = current.iter().filter(|name| lacks(&baseline, name));
    let new = new.filter(|name| !comes_by(Some(name.through), &objects.baseline.included, pairing));
    gone.map(|name| Fact::InclusionRemoved(name.written.to_owned()))
        .chain(new.map(|name| Fact::InclusionAdded(name.written.to_owned())))
        .collect()
}

/// All that an object or record includes from other packages and all distinct types that clients meet, as facts name them.
pub(super) fn inclusion_names<'a>(
    cx: &mut Context<'a>,
    surface: &'a Surface,
    external: &[&'a Reference],
    distinct: &[DistinctName<'a>],
) -> Vec<String> {
    let known = known(cx, surface, distinct);
    external
        .iter()
        .map(|reference| prefixed(reference))
        .chain(known.iter().map(|known| known.written.to_owned()))
        .collect()
}

/// A distinct type: as the baseline knows it, as it is written, and the type that is included for it.
struct Known<'a> {
    as_named: (&'a str, &'a str),
    written: &'a str,
    through: TypeName<'a>,
}

fn known<'a>(cx: &mut Context<'a>, surface: &'a Surface, distinct: &[DistinctName<'a>]) -> Vec<Known<'a>> {
    let mut list = Vec::new();
    for DistinctName { name, through } in distinct {
        let declared = surface.module(name.module).filter(|module| module.exported);
        let public = declared.and_then(|module| module.declaration(name.name)).is_some_and(|found| found.public);
        if public || cx.positions().is_mentioned(surface.relative_name(name.module), name.name) {
            let is_current = std::ptr::eq(surface, cx.pairing.current);
            let as_named =
                if is_current { cx.known_as(*name) } else { (surface.relative_name(name.module), name.name) };
            list.push(Known { as_named, written: name.name, through: *through });
        }
    }
    list
}

/// Whether something is included in the second version that the first does not include.
pub(super) fn brings_more(first: &[&Reference], second: &[&Reference]) -> bool {
    second.iter().any(|reference| !first.contains(reference))
}

/// The name as an import without an alias would have it written.
fn prefixed(reference: &Reference) -> String {
    match &reference.module {
        Some(module) => format!("{}:{}", module.name.rsplit('.').next().unwrap_or_default(), reference.name),
        None => reference.name.clone(),
    }
}
