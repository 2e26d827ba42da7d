//! What `Semver.toml` makes of the findings.

use semver::Version;

use super::config::{Accept, Config};
use super::version::{is_published, step};
use super::{Accepted, Finding};
use crate::error::{Error, Result};
use crate::rules::Level;

/// The findings after configuration.
#[derive(Debug)]
pub struct Applied {
    /// Those that count, sorted by level (highest first), item and rule.
    pub findings: Vec<Finding>,
    /// How many were switched off.
    pub off: usize,
}

/// Sets levels and marks accepted breaks.
///
/// A rule named in `[rules]` has the level given there; else a caveat is major when `strict`; else a level named in
/// `[rules]` replaces itself.
///
/// # Errors
/// An `[[accept]]` whose release is published or not above the baseline; or, when `complete` (all of both surfaces could be
/// read), one that matches no finding.
pub fn apply(
    config: &Config,
    findings: Vec<Finding>,
    baseline: &Version,
    published: &[Version],
    reading: Reading,
) -> Result<Applied> {
    for accept in &config.accepts {
        outlived(accept, baseline, published)?;
    }
    let before = findings.len();
    let mut findings: Vec<Finding> = findings.into_iter().filter_map(|finding| levelled(config, finding)).collect();
    let off = before - findings.len();
    for accept in &config.accepts {
        let mut used = false;
        for finding in findings.iter_mut().filter(|finding| matches(accept, finding)) {
            used = true;
            finding.accepted.get_or_insert_with(|| Accepted {
                reason: accept.reason.clone(),
                release: accept.release.clone(),
                level: step(baseline, &accept.release),
            });
        }
        if !used && reading == Reading::Complete {
            return Err(unused(accept, &findings));
        }
    }
    findings.sort_by(|a, b| {
        let key = |f: &Finding| (std::cmp::Reverse(f.level), f.item.clone(), f.rule.id, f.message.clone());
        key(a).cmp(&key(b))
    });
    Ok(Applied { findings, off })
}

/// Whether all of both surfaces could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// All of it.
    Complete,
    /// There are issues.
    Partial,
}

fn levelled(config: &Config, mut finding: Finding) -> Option<Finding> {
    let named = config.levels.get(finding.rule.id);
    let level = match (named, finding.level) {
        (Some(level), _) => *level,
        (None, _) if config.strict && finding.caveat.is_some() => Some(Level::Major),
        (None, level) => config.levels.get(level.name()).copied().unwrap_or(Some(level)),
    };
    finding.level = level?;
    Some(finding)
}

fn matches(accept: &Accept, finding: &Finding) -> bool {
    accept.rule == finding.rule.id
        && accept.item == finding.item
        && accept.fingerprint.as_ref().is_none_or(|fingerprint| *fingerprint == finding.fingerprint)
}

fn outlived(accept: &Accept, baseline: &Version, published: &[Version]) -> Result<()> {
    let Accept { release, .. } = accept;
    let problem = if is_published(release, published) {
        format!("this break was accepted for {release}, which is published")
    } else if baseline.cmp_precedence(release).is_ge() {
        format!("this break was accepted for {release}, and the baseline is {baseline} already")
    } else {
        return Ok(());
    };
    Err(Error::new("applying the accepted breaks", problem).at(accept.release_place.clone()).hint(
        "delete this `[[accept]]`: accepted breaks end with the release they were meant for; \
         if the break is still to come, name its release in `for`",
    ))
}

fn unused(accept: &Accept, findings: &[Finding]) -> Error {
    let Accept { rule, item, .. } = accept;
    let error =
        Error::new("applying the accepted breaks", format!("nothing matches the accepted `{rule}` at `{item}`"))
            .at(accept.place.clone());
    let same_item = findings.iter().find(|finding| finding.item == *item);
    let same_rule = findings.iter().find(|finding| finding.rule.id == *rule);
    match (same_item, same_rule) {
        (Some(finding), _) if finding.rule.id == rule => error.hint(format!(
            "the finding is another one now; look at it again and write `fingerprint = \"{}\"`",
            finding.fingerprint
        )),
        (Some(finding), _) => {
            error.hint(format!("at `{item}` speaks `{}`: name that rule, or delete this entry", finding.rule.id))
        }
        (None, Some(finding)) => {
            error.hint(format!("this rule speaks at `{}`: name that item, or delete this entry", finding.item))
        }
        (None, None) => error.hint("delete this `[[accept]]`: the break is gone"),
    }
}
