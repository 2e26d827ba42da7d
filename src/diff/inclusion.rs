//! What a type gets by including others: told of the included type where both versions include it.

use super::Fact;
use super::pairing::{Pairing, Sides};
use crate::surface::{Reference, TypeName};

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
