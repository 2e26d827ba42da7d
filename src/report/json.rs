//! The `json` format, version 1: keys are only ever added.

use serde::Serialize;

use super::{Told, Unchecked};
use crate::diff::Place;
use crate::rules::Level;
use crate::surface::Coverage;
use crate::verdict::{Finding, Gap, Outcome, Side, Since, Verdict, Warning};

/// The version of the format.
const FORMAT_VERSION: u32 = 1;

pub(super) fn render(told: Told<'_>) -> String {
    let text = match told {
        Told::Package(verdict) => serde_json::to_string_pretty(&Report::of(verdict)),
        Told::Workspace { members, unchecked } => {
            // Of a member without a verdict nothing is known.
            let least = if unchecked.is_empty() { Outcome::FirstRelease } else { Outcome::Inconclusive };
            let worst = members.iter().map(|verdict| verdict.outcome).max().unwrap_or(Outcome::Enough);
            serde_json::to_string_pretty(&Workspace {
                format_version: FORMAT_VERSION,
                verdict: worst.max(least).name(),
                packages: members.iter().map(Report::of).collect(),
                errors: unchecked.iter().map(ErrorRecord::of).collect(),
            })
        }
    };
    // Plain records with text keys always serialise.
    format!("{}\n", text.unwrap_or_default())
}

/// The members of a workspace.
#[derive(Serialize)]
struct Workspace<'a> {
    format_version: u32,
    verdict: &'static str,
    packages: Vec<Report<'a>>,
    errors: Vec<ErrorRecord<'a>>,
}

/// A member that could not be checked.
#[derive(Serialize)]
struct ErrorRecord<'a> {
    folder: &'a str,
    message: &'a str,
    help: &'a [String],
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
}

#[derive(Serialize)]
struct Report<'a> {
    format_version: u32,
    package: Package<'a>,
    baseline: Option<Version<'a>>,
    current: Version<'a>,
    level: &'static str,
    suggested_version: String,
    verdict: &'static str,
    coverage: Sides<'a>,
    findings: Vec<FindingRecord<'a>>,
    issues: Vec<IssueRecord<'a>>,
    notes: &'a [String],
    warnings: Vec<WarningRecord<'a>>,
}

#[derive(Serialize)]
struct Package<'a> {
    org: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
struct Version<'a> {
    version: String,
    source: &'a str,
}

#[derive(Serialize)]
struct Sides<'a> {
    baseline: Option<&'a Coverage>,
    current: &'a Coverage,
}

#[derive(Serialize)]
struct FindingRecord<'a> {
    rule: &'a str,
    level: Level,
    item: &'a str,
    message: &'a str,
    caveat: Option<&'a str>,
    help: Option<&'a str>,
    baseline: Option<PlaceRecord<'a>>,
    current: Option<PlaceRecord<'a>>,
    reached_through: &'a [String],
    accepted: Option<AcceptedRecord<'a>>,
    since: Option<&'static str>,
    fingerprint: &'a str,
}

#[derive(Serialize)]
struct PlaceRecord<'a> {
    file: &'a str,
    line: u32,
    column: u32,
    signature: &'a str,
}

#[derive(Serialize)]
struct AcceptedRecord<'a> {
    reason: &'a str,
    #[serde(rename = "for")]
    release: String,
    level: Level,
}

#[derive(Serialize)]
struct IssueRecord<'a> {
    side: &'static str,
    file: &'a str,
    line: u32,
    column: u32,
    message: &'a str,
}

#[derive(Serialize)]
struct WarningRecord<'a> {
    message: &'a str,
    help: &'a str,
    file: Option<&'a str>,
    line: Option<usize>,
}

impl<'a> Report<'a> {
    fn of(verdict: &'a Verdict) -> Report<'a> {
        let evidence = &verdict.evidence;
        Report {
            format_version: FORMAT_VERSION,
            package: Package { org: &evidence.org, name: &evidence.name },
            baseline: evidence.baseline.as_ref().map(Version::of),
            current: Version::of(&evidence.current),
            level: verdict.level.name(),
            suggested_version: verdict.suggested.to_string(),
            verdict: verdict.outcome.name(),
            coverage: Sides {
                baseline: evidence.baseline.as_ref().map(|side| &side.coverage),
                current: &evidence.current.coverage,
            },
            findings: evidence.findings.iter().map(FindingRecord::of).collect(),
            issues: evidence.issues.iter().map(IssueRecord::of).collect(),
            notes: &evidence.notes,
            warnings: evidence.warnings.iter().map(WarningRecord::of).collect(),
        }
    }
}

impl<'a> Version<'a> {
    fn of(side: &'a Side) -> Version<'a> {
        Version { version: side.version.to_string(), source: &side.source }
    }
}

impl<'a> FindingRecord<'a> {
    fn of(finding: &'a Finding) -> FindingRecord<'a> {
        FindingRecord {
            rule: finding.rule.id,
            level: finding.level,
            item: &finding.item,
            message: &finding.message,
            caveat: finding.caveat.as_deref(),
            help: finding.help.as_deref(),
            baseline: finding.baseline.as_ref().map(PlaceRecord::of),
            current: finding.current.as_ref().map(PlaceRecord::of),
            reached_through: &finding.reached_through,
            accepted: finding.accepted.as_ref().map(|accepted| AcceptedRecord {
                reason: &accepted.reason,
                release: accepted.release.to_string(),
                level: finding.counts_as(),
            }),
            since: finding.since.map(|since| match since {
                Since::ThisBranch => "this_branch",
                Since::Before => "before",
            }),
            fingerprint: &finding.fingerprint,
        }
    }
}

impl<'a> PlaceRecord<'a> {
    fn of(place: &'a Place) -> PlaceRecord<'a> {
        let Place { file, point, signature } = place;
        PlaceRecord { file, line: point.line, column: point.column, signature }
    }
}

impl<'a> IssueRecord<'a> {
    fn of(gap: &'a Gap) -> IssueRecord<'a> {
        let issue = &gap.issue;
        IssueRecord {
            side: gap.side,
            file: &issue.file,
            line: issue.point.line,
            column: issue.point.column,
            message: &issue.message,
        }
    }
}

impl<'a> ErrorRecord<'a> {
    fn of(member: &'a Unchecked) -> ErrorRecord<'a> {
        let Unchecked { folder, message, help, place } = member;
        let (file, line, column) = match place {
            Some((file, line, column)) => (Some(file.as_str()), *line, line.map(|_| *column)),
            None => (None, None, None),
        };
        ErrorRecord { folder, message, help, file, line, column }
    }
}

impl<'a> WarningRecord<'a> {
    fn of(warning: &'a Warning) -> WarningRecord<'a> {
        let place = warning.place.as_ref();
        WarningRecord {
            message: &warning.message,
            help: &warning.help,
            file: place.map(|(file, _)| file.as_str()),
            line: place.and_then(|(_, line)| *line),
        }
    }
}
