//! One rule speaking about one change.

use crate::diff::Place;
use crate::rules::{Level, Rule};

/// One rule speaking about one change, after configuration.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule that speaks.
    pub rule: &'static Rule,
    /// Its level after `[rules]` of Semver.toml and `strict`; an accepted finding keeps it and counts as accepted.
    pub level: Level,
    /// The path of the item, as in [`crate::diff::Change::path`].
    pub item: String,
    /// The sentence.
    pub message: String,
    /// The rare use that breaks.
    pub caveat: Option<String>,
    /// How to avoid the break.
    pub help: Option<String>,
    /// Where it stood.
    pub baseline: Option<Place>,
    /// Where it stands.
    pub current: Option<Place>,
    /// Public items through which clients meet it.
    pub reached_through: Vec<String>,
    /// Set when an `[[accept]]` names it.
    pub accepted: Option<Accepted>,
    /// Hex digest of rule, item and signatures: the same finding in the next run has the same one.
    pub fingerprint: String,
    /// With `--since`: who brought it.
    pub since: Option<Since>,
}

impl Finding {
    /// What it asks of the version: an accepted finding counts as its accepted level.
    pub fn counts_as(&self) -> Level {
        self.accepted.as_ref().map_or(self.level, |accepted| accepted.level.min(self.level))
    }
}

/// A break that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// Why.
    pub reason: String,
    /// The release that it is meant for.
    pub release: semver::Version,
    /// What it counts as: what the step from the baseline to that release allows.
    pub level: Level,
}

/// Who brought a finding, when the merge base is compared too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// This branch.
    ThisBranch,
    /// It was there before.
    Before,
}
