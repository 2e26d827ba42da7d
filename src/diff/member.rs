//! Members of objects that stand in one version only: renamed, or really gone and new.

use super::context::{Context, Scope};
use super::pairing::Sides;
use super::{Fact, Place, Position, Subject};
use crate::surface::Home;

/// A field or method as it is told about.
pub(super) struct Member<'a> {
    pub(super) name: String,
    pub(super) subject: Subject,
    pub(super) home: Home<'a>,
    pub(super) place: Place,
    pub(super) deprecated: Option<String>,
}

/// Tells what became of members without a partner of their name: one change for two that are the same apart from the
/// name and cannot be meant otherwise, one change for each that is left.
pub(super) fn lone_members<'a, T>(
    cx: &mut Context<'a>,
    scope: &Scope<'a>,
    position: Position,
    lone: Sides<Vec<T>>,
    show: impl Fn(&T) -> Member<'a>,
    alike: impl Fn(Sides<&T>) -> bool,
) {
    let Sides { baseline: gone, current: mut new } = lone;
    for old in &gone {
        let fits = |new: &T| alike(Sides { baseline: old, current: new });
        let rivals = |new: &T| gone.iter().filter(|old| alike(Sides { baseline: *old, current: new })).count();
        let mut candidates = (0..new.len()).filter(|index| fits(&new[*index]));
        let only = candidates.next().filter(|index| candidates.next().is_none() && rivals(&new[*index]) == 1);
        let old = show(old);
        match only.map(|index| show(&new.remove(index))) {
            Some(new) => {
                let scope = scope.member(&old.name, Sides { baseline: old.home, current: new.home });
                let places = Sides { baseline: old.place, current: new.place };
                cx.changed(&scope, old.subject, Fact::Renamed { to: new.name }, Some(position), &places);
            }
            None => {
                let scope = scope.member(&old.name, Sides { baseline: old.home, current: scope.homes.current });
                cx.went(&scope, old.subject, &old.deprecated, Some(position), old.place);
            }
        }
    }
    for new in new.iter().map(show) {
        let scope = scope.member(&new.name, Sides { baseline: scope.homes.baseline, current: new.home });
        cx.came(&scope, new.subject, Fact::Added, Some(position), new.place);
    }
}
