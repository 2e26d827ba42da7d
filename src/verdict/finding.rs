//! One rule speaking about one change.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::diff::{Change, Place};
use crate::rules::{Level, Rule, speak};

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

/// What the rules say about the changes, one finding for each, before any configuration.
pub fn findings(changes: Vec<Change>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = speak(changes).into_iter().map(|(rule, change)| finding(rule, change)).collect();
    // The same rule may speak twice at one place, of two qualifiers for example.
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for finding in &mut findings {
        let times = seen.entry(finding.fingerprint.clone()).or_default();
        if *times > 0 {
            finding.fingerprint = digest([finding.fingerprint.as_str(), &times.to_string()]);
        }
        *times += 1;
    }
    findings
}

fn finding(rule: &'static Rule, change: Change) -> Finding {
    let signature = |place: &Option<Place>| place.as_ref().map_or(String::new(), |place| place.signature.clone());
    let (before, after) = (signature(&change.baseline), signature(&change.current));
    Finding {
        rule,
        level: rule.level,
        message: (rule.message)(&change),
        caveat: rule.caveat.map(str::to_owned),
        help: Some((rule.help)(&change).unwrap_or_else(|| rule.instead.to_owned())),
        fingerprint: digest([rule.id, &change.path, &before, &after]),
        item: change.path,
        baseline: change.baseline,
        current: change.current,
        reached_through: change.reached_through,
        accepted: None,
        since: None,
    }
}

/// 16 hex digits that tell the parts apart.
fn digest<const N: usize>(parts: [&str; N]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
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
