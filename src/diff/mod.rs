//! What happened between two surfaces: neutral changes, never good or bad.
//!
//! Items are paired by path. Every difference becomes one [`Change`]: a [`Subject`] (what it is about), a [`Fact`] (what
//! happened to it) and, where a type is involved, the [`Position`] in which clients meet it. A difference is told where it
//! stands: a named type that both versions have is an atom in every signature that mentions it.

mod annotation;
mod change;
mod class;
mod constant;
mod context;
mod definition;
mod echo;
mod enumeration;
mod error;
mod fact;
mod function;
mod included;
mod inclusion;
mod inner;
mod item;
mod member;
mod method;
mod module;
mod named_values;
mod notes;
mod object;
mod package;
mod pairing;
mod parameters;
mod positions;
mod record;
mod rename;
mod service;
mod subject;
mod successor;
mod typed;
mod undeclared;
mod variable;

pub use crate::lower::{Comparison, Relation};
pub use change::{Change, Form, ItemKind, MethodKind, Owner, Place, Position, Qualifier, Subject};
pub use fact::Fact;

use crate::surface::{Issue, Surface};
use context::Context;
use pairing::Pairing;

/// All differences between two surfaces, and what could not be read on the way.
#[derive(Debug)]
pub struct Differences {
    /// Sorted by path; several about one path keep the order in which they are found.
    pub changes: Vec<Change>,
    /// Places of the baseline that could not be read or understood.
    pub baseline_issues: Vec<Issue>,
    /// Places of the current version that could not be read or understood.
    pub current_issues: Vec<Issue>,
}

/// Compares two surfaces.
pub fn diff(baseline: &Surface, current: &Surface) -> Differences {
    let pairing = Pairing { baseline, current };
    let mut context = Context::new(pairing);
    // The same sources may be exported in another way.
    if baseline.sources_digest != current.sources_digest || package::exports(baseline) != package::exports(current) {
        module::modules(&mut context);
    }
    context.keep(|change| is_certain(change, baseline, current));
    package::package(&mut context);
    context.finish()
}

/// Whether both versions of the item that changed are known: what could not be read tells no change, its issue does.
fn is_certain(change: &Change, baseline: &Surface, current: &Surface) -> bool {
    let Some((module, rest)) = change.path.split_once(':') else { return true };
    let name = rest.split(['.', '(']).next().unwrap_or(rest);
    let item = format!("{module}:{name}");
    [baseline, current].iter().all(|surface| {
        let declared = || surface.module(module).is_some_and(|module| module.declaration(name).is_some());
        let holds = |items: &[String]| items.binary_search(&item).is_ok();
        !holds(&surface.partial) && (!holds(&surface.hidden) || declared())
    })
}
