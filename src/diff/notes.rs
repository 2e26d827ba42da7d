//! Documentation, deprecation and annotations: the same for every item and part.

use super::context::{Context, Scope};
use super::pairing::Sides;
use super::{Fact, Place, Subject};
use crate::surface::{AnnotationUse, Notes, same_modules};

/// Compares what is written above an item or part.
pub(super) fn notes<'a>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    subject: Subject,
    notes: Sides<&'a Notes>,
    places: &Sides<Place>,
) {
    if notes.equal() {
        return;
    }
    match notes.map(|notes| notes.deprecated.is_some()) {
        Sides { baseline: false, current: true } => cx.changed(scope, subject, Fact::Deprecated, None, places),
        Sides { baseline: true, current: false } => cx.changed(scope, subject, Fact::Undeprecated, None, places),
        _ if !notes.map(|notes| notes.documentation).equal() || !notes.map(|notes| &notes.deprecated).equal() => {
            cx.changed(scope, subject, Fact::DocumentationChanged, None, places);
        }
        _ => {}
    }
    for fact in annotations(notes.map(|notes| notes.annotations.as_slice())) {
        cx.changed(scope, subject, fact, None, places);
    }
}

fn annotations(uses: Sides<&[AnnotationUse]>) -> Vec<Fact> {
    let find = |uses: &'_ [AnnotationUse], name: &str| uses.iter().position(|used| used.name == name);
    let mut facts = Vec::new();
    for used in uses.baseline {
        let name = used.name.clone();
        match find(uses.current, &name).map(|index| &uses.current[index]) {
            None => facts.push(Fact::AnnotationRemoved { cosmetic: is_cosmetic(used), name }),
            Some(current) if current.value != used.value || !same_modules(&used.modules, &current.modules) => {
                facts.push(Fact::AnnotationChanged { cosmetic: is_cosmetic(current) && is_cosmetic(used), name });
            }
            Some(_) => {}
        }
    }
    for used in uses.current.iter().filter(|used| find(uses.baseline, &used.name).is_none()) {
        facts.push(Fact::AnnotationAdded { cosmetic: is_cosmetic(used), name: used.name.clone() });
    }
    facts
}

/// `@display` is for people. An annotation without a value that comes from the package itself says nothing to the
/// network or to a validator; one with a prefix or a value may (`@http:Query`, `@constraint:String {...}`).
fn is_cosmetic(used: &AnnotationUse) -> bool {
    used.name == "display" || (used.value.is_none() && !used.name.contains(':'))
}
