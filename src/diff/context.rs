//! What every comparison shares: the two surfaces, positions, answers about types, and the changes found so far.

use super::pairing::{Pairing, Sides};
use super::positions::Positions;
use super::successor::renamed_types;
use super::typed::Types;
use super::{Change, Differences, Fact, Place, Position, Subject};
use crate::surface::{Home, Point, TypeName};

/// The state of one run of the diff.
pub(super) struct Context<'a> {
    pub(super) pairing: Pairing<'a>,
    pub(super) types: Types<'a>,
    renamed: Vec<Sides<TypeName<'a>>>,
    positions: Option<Positions>,
    changes: Vec<Change>,
}

/// Where the comparison stands: the path, the places where both sides are written, and how clients reach it.
#[derive(Debug, Clone)]
pub(super) struct Scope<'a> {
    pub(super) path: String,
    pub(super) homes: Sides<Home<'a>>,
    pub(super) reached_through: Vec<String>,
}

impl<'a> Context<'a> {
    pub(super) fn new(pairing: Pairing<'a>) -> Context<'a> {
        let renamed = renamed_types(pairing);
        let types = Types::new(pairing, &renamed);
        Context { pairing, types, renamed, positions: None, changes: Vec::new() }
    }

    /// The module, relative to the package, and the name by which the baseline knows a type of the current version.
    pub(super) fn known_as(&self, current: TypeName<'a>) -> (&'a str, &'a str) {
        match self.renamed.iter().find(|renamed| renamed.current == current) {
            Some(Sides { baseline, .. }) => (self.pairing.baseline.relative_name(baseline.module), baseline.name),
            None => (self.pairing.current.relative_name(current.module), current.name),
        }
    }

    /// The positions, computed when first asked for: most pairs of releases differ in bodies only.
    pub(super) fn positions(&mut self) -> &Positions {
        let pairing = self.pairing;
        self.positions.get_or_insert_with(|| Positions::of(&pairing))
    }

    /// How many changes are known: to see whether a comparison found any.
    pub(super) fn count(&self) -> usize {
        self.changes.len()
    }

    /// The changes found so far.
    pub(super) fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Forgets the other changes.
    pub(super) fn keep(&mut self, is_kept: impl Fn(&Change) -> bool) {
        self.changes.retain(is_kept);
    }

    /// Drops those of the changes from the one with the index `first` on that `keep` refuses.
    pub(super) fn keep_from(&mut self, first: usize, keep: impl Fn(&Change) -> bool) {
        let new = self.changes.split_off(first.min(self.changes.len()));
        self.changes.extend(new.into_iter().filter(|change| keep(change)));
    }

    pub(super) fn push(&mut self, change: Change) {
        self.changes.push(change);
    }

    /// Tells a change of something that stands in both versions.
    pub(super) fn changed(
        &mut self,
        scope: &Scope<'a>,
        subject: Subject,
        fact: Fact,
        position: Option<Position>,
        places: &Sides<Place>,
    ) {
        self.push(Change {
            path: scope.path.clone(),
            subject,
            fact,
            position,
            baseline: Some(places.baseline.clone()),
            current: Some(places.current.clone()),
            reached_through: scope.reached_through.clone(),
        });
    }

    /// Tells that something came.
    pub(super) fn came(
        &mut self,
        scope: &Scope<'a>,
        subject: Subject,
        fact: Fact,
        position: Option<Position>,
        place: Place,
    ) {
        self.push(Change {
            path: scope.path.clone(),
            subject,
            fact,
            position,
            baseline: None,
            current: Some(place),
            reached_through: scope.reached_through.clone(),
        });
    }

    /// Tells that something went.
    pub(super) fn went(
        &mut self,
        scope: &Scope<'a>,
        subject: Subject,
        deprecated: &Option<String>,
        position: Option<Position>,
        place: Place,
    ) {
        self.push(Change {
            path: scope.path.clone(),
            subject,
            fact: Fact::Removed { deprecated: deprecated.clone() },
            position,
            baseline: Some(place),
            current: None,
            reached_through: scope.reached_through.clone(),
        });
    }

    pub(super) fn finish(self) -> Differences {
        let mut changes = self.changes;
        changes.sort_by(|a, b| a.path.cmp(&b.path));
        let (baseline_issues, current_issues) = self.types.issues(self.pairing);
        Differences { changes, baseline_issues, current_issues }
    }
}

impl<'a> Scope<'a> {
    /// The scope of a member of this one: `path.name`.
    pub(super) fn member(&self, name: &str, homes: Sides<Home<'a>>) -> Scope<'a> {
        let path = format!("{}.{name}", self.path);
        Scope { path, homes, reached_through: self.reached_through.clone() }
    }

    /// The scope of a parameter: `path(name)`.
    pub(super) fn parameter(&self, name: &str) -> Scope<'a> {
        let path = format!("{}({name})", self.path);
        Scope { path, homes: self.homes, reached_through: self.reached_through.clone() }
    }
}

/// A place in a file, with what stands there.
pub(super) fn place(home: Home<'_>, point: Point, signature: &str) -> Place {
    Place { file: home.file.clone(), point, signature: signature.to_owned() }
}
