//! The verdict: findings, the highest level, and whether the declared version is enough.

use semver::Version;

use super::version::{core, due, first_free, is_enough, is_published};
use super::{Finding, Since, Warning};
use crate::rules::Level;
use crate::surface::{Coverage, Issue};

/// What one comparison came to; everything that a report says.
#[derive(Debug, Clone)]
pub struct Verdict {
    /// What was compared, and what was found.
    pub evidence: Evidence,
    /// The highest level of all findings, accepted ones as their accepted level.
    pub level: Level,
    /// The version to publish: the lowest free one that may carry the level, or the due one when the declared is enough.
    pub suggested: Version,
    /// Whether the declared version will do.
    pub outcome: Outcome,
}

/// Whether the declared version will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Nothing is published yet.
    FirstRelease,
    /// It is enough.
    Enough,
    /// Part of the surface could not be read, and what was read is not too much for it.
    Inconclusive,
    /// It is too low.
    TooLow,
}

/// What a verdict rests on.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// Organisation of the package.
    pub org: String,
    /// Its name.
    pub name: String,
    /// The published side; none when nothing is published yet.
    pub baseline: Option<Side>,
    /// The side to be judged.
    pub current: Side,
    /// After configuration, sorted by level (highest first), item and rule.
    pub findings: Vec<Finding>,
    /// How many more there were whose rules are switched off.
    pub switched_off: usize,
    /// Places that could not be read.
    pub issues: Vec<Gap>,
    /// Versions known to be published.
    pub published: Vec<Version>,
    /// What the reader should know about how this came about, one sentence each.
    pub notes: Vec<String>,
    /// What a registry would refuse.
    pub warnings: Vec<Warning>,
}

/// One side of the comparison.
#[derive(Debug, Clone)]
pub struct Side {
    /// The version it declares.
    pub version: Version,
    /// Where it came from, as shown to the user.
    pub source: String,
    /// What was read of it.
    pub coverage: Coverage,
    /// The manifest as shown to the user, and the line of its version, for what has no place of its own.
    pub manifest: Option<(String, Option<usize>)>,
}

/// A place that could not be read, and the side it stands on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// `baseline` or `current`.
    pub side: &'static str,
    /// The place and the problem.
    pub issue: Issue,
}

impl Gap {
    fn place(&self) -> (&'static str, String, u32, u32, String) {
        let Issue { file, point, message } = &self.issue;
        (self.side, file.clone(), point.line, point.column, message.clone())
    }
}

impl Verdict {
    /// Weighs the evidence.
    pub fn reach(mut evidence: Evidence) -> Verdict {
        evidence.issues.sort_by_key(Gap::place);
        let declared = evidence.current.version.clone();
        let Some(baseline) = evidence.baseline.as_ref().map(|side| side.version.clone()) else {
            return Verdict { evidence, level: Level::None, suggested: declared, outcome: Outcome::FirstRelease };
        };
        let level = highest(&evidence.findings, |_| true);
        let due = due(&baseline, level, &evidence.published);
        let enough = is_enough(&declared, &baseline, &due, level);
        let suggested = if enough { due.clone() } else { first_free(&baseline, level, &evidence.published) };

        let ours = highest(&evidence.findings, |finding| finding.since != Some(Since::Before));
        let due_for_ours = self::due(&baseline, ours, &evidence.published);
        let blameless = !enough && is_enough(&declared, &baseline, &due_for_ours, ours);
        // Where something could not be read, that sources differ says only that: no change that was read is too much.
        let unread = !evidence.issues.is_empty() && level <= Level::Patch;
        let outcome = match () {
            () if !enough && !blameless && !unread => Outcome::TooLow,
            // Nothing unread can be worse than the break that was found.
            () if !evidence.issues.is_empty() && level < Level::Major => Outcome::Inconclusive,
            () => Outcome::Enough,
        };
        if blameless {
            evidence.notes.push(format!("{suggested} is due, but for changes that were there before this branch"));
        }
        evidence.notes.extend(taken(&baseline, &declared, &due, level, &evidence.published));
        // Where something could not be read, nobody knows what the changes need.
        if enough && evidence.issues.is_empty() && core(&declared) > core(&due) {
            let needed = match (level, evidence.switched_off) {
                (Level::None, 0) => "nothing changed".to_owned(),
                (Level::None, _) => "nothing that counts changed".to_owned(),
                _ => format!("{due} would do"),
            };
            evidence.notes.push(format!("{declared} is more than the changes need: {needed}"));
        }
        Verdict { evidence, level, suggested, outcome }
    }

    /// Whether a finding decides: it asks for as much as the whole verdict does.
    pub fn decides(&self, finding: &Finding) -> bool {
        finding.counts_as() == self.level
    }

    /// Whether a finding is a reason for the declared version being too low.
    pub fn is_too_much(&self, finding: &Finding) -> bool {
        self.outcome == Outcome::TooLow && finding.since != Some(Since::Before) && self.decides(finding)
    }
}

impl Outcome {
    /// The exit code of a run that came to this; an error has 2.
    pub fn exit_code(self) -> u8 {
        match self {
            Outcome::FirstRelease | Outcome::Enough => 0,
            Outcome::TooLow => 1,
            Outcome::Inconclusive => 3,
        }
    }

    /// The name that reports for machines use.
    pub fn name(self) -> &'static str {
        match self {
            Outcome::FirstRelease => "first_release",
            Outcome::Enough => "enough",
            Outcome::TooLow => "too_low",
            Outcome::Inconclusive => "inconclusive",
        }
    }
}

fn highest(findings: &[Finding], which: impl Fn(&Finding) -> bool) -> Level {
    findings.iter().filter(|finding| which(finding)).map(Finding::counts_as).max().unwrap_or(Level::None)
}

/// A push is permanent: what is published can't be published again.
fn taken(baseline: &Version, declared: &Version, due: &Version, level: Level, published: &[Version]) -> Option<String> {
    let free = || first_free(baseline, level, published);
    if level == Level::None {
        None
    } else if is_published(declared, published) {
        Some(format!("{declared} is already published, and a push is permanent; {} is free", free()))
    } else if declared.cmp_precedence(due).is_lt() && is_published(due, published) {
        Some(format!("{due} would do, but is already published"))
    } else {
        None
    }
}

#[cfg(test)]
#[path = "outcome_tests.rs"]
mod tests;
