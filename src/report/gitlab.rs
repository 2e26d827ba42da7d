//! The `gitlab` format: a code quality report.

use serde::Serialize;

use super::spot::{self, Spot};
use super::{Unchecked, words};
use crate::rules::Level;
use crate::verdict::{Outcome, Verdict};

#[derive(Serialize)]
struct Entry {
    description: String,
    check_name: String,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
}

pub(super) fn render(verdicts: &[&Verdict], unchecked: &[Unchecked]) -> String {
    let entries: Vec<Entry> =
        verdicts.iter().flat_map(|verdict| one(verdict)).chain(unchecked.iter().map(without_verdict)).collect();
    // Plain records with text keys always serialise.
    format!("{}\n", serde_json::to_string_pretty(&entries).unwrap_or_default())
}

fn without_verdict(member: &Unchecked) -> Entry {
    let (file, line, column) = spot::of_unchecked(member);
    let fingerprint = format!("{} not-checked", member.folder);
    entry(words::unchecked(member), "not-checked", fingerprint, "blocker", Spot { file, line, column })
}

fn one(verdict: &Verdict) -> Vec<Entry> {
    let evidence = &verdict.evidence;
    let package = format!("{}/{}", evidence.org, evidence.name);
    let mut entries = Vec::new();
    for finding in &evidence.findings {
        let severity = match finding.counts_as() {
            _ if verdict.is_too_much(finding) => "critical",
            Level::Major => "major",
            Level::Minor => "minor",
            Level::Patch | Level::None => "info",
        };
        let description = spot::message(verdict, finding);
        let fingerprint = format!("{package} {}", finding.fingerprint);
        entries.push(entry(description, finding.rule.id, fingerprint, severity, spot::of_finding(verdict, finding)));
    }
    for gap in &evidence.issues {
        let issue = &gap.issue;
        let place = Spot { file: issue.file.clone(), line: issue.point.line, column: issue.point.column };
        let fingerprint = format!("{package} {} {}:{}:{}", gap.side, issue.file, place.line, place.column);
        entries.push(entry(format!("{} ({})", issue.message, gap.side), "unread", fingerprint, "major", place));
    }
    if verdict.outcome == Outcome::TooLow {
        let fingerprint = format!("{package} version-too-low");
        entries.push(entry(
            words::answer(verdict),
            "version-too-low",
            fingerprint,
            "blocker",
            spot::of_version(verdict),
        ));
    }
    entries
}

fn entry(description: String, check: &str, fingerprint: String, severity: &'static str, spot: Spot) -> Entry {
    let location = Location { path: spot.file, lines: Lines { begin: spot.line } };
    Entry { description, check_name: check.to_owned(), fingerprint, severity, location }
}
