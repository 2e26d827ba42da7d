//! The `github` format: workflow commands that GitHub Actions shows on the changed lines.

use super::spot::{self, Spot};
use super::{Unchecked, words};
use crate::rules::Level;
use crate::verdict::{Outcome, Verdict};

pub(super) fn render(verdicts: &[&Verdict], unchecked: &[Unchecked]) -> String {
    verdicts.iter().map(|verdict| one(verdict)).chain(unchecked.iter().map(without_verdict)).collect()
}

fn without_verdict(member: &Unchecked) -> String {
    let (file, at, column) = spot::of_unchecked(member);
    let help: String = member.help.iter().map(|help| format!("\nhelp: {help}")).collect();
    let title = format!("{} could not be checked", member.folder);
    line("error", &Spot { file, line: at, column }, &title, &format!("{}{help}", member.message))
}

/// The answer first: GitHub shows no more than ten annotations of each kind for a step.
fn one(verdict: &Verdict) -> String {
    let command = match verdict.outcome {
        Outcome::TooLow => "error",
        Outcome::Inconclusive => "warning",
        Outcome::Enough | Outcome::FirstRelease => "notice",
    };
    let last = words::last_lines(verdict).join("\n");
    let mut out = line(command, &spot::of_version(verdict), &words::answer(verdict), &last);
    for finding in &verdict.evidence.findings {
        let command = match finding.counts_as() {
            _ if verdict.is_too_much(finding) => "error",
            Level::Major => "warning",
            _ => "notice",
        };
        let mut text = spot::message(verdict, finding);
        for (label, remark) in words::remarks(finding) {
            text += &format!("\n{label}: {remark}");
        }
        let title = format!("{} ({})", finding.rule.id, finding.level.name());
        out += &line(command, &spot::of_finding(verdict, finding), &title, &text);
    }
    for gap in &verdict.evidence.issues {
        let issue = &gap.issue;
        let place = Spot { file: issue.file.clone(), line: issue.point.line, column: issue.point.column };
        out += &line("warning", &place, "could not be read", &spot::gap_message(gap));
    }
    for warning in &verdict.evidence.warnings {
        let (file, at) = warning.place.clone().unwrap_or_else(|| (spot::of_version(verdict).file, None));
        let place = Spot { file, line: at.unwrap_or(1).try_into().unwrap_or(u32::MAX), column: 1 };
        out += &line("warning", &place, "before the push", &format!("{}\nhelp: {}", warning.message, warning.help));
    }
    out
}

fn line(command: &str, spot: &Spot, title: &str, text: &str) -> String {
    let (file, title, text) = (property(&spot.file), property(title), data(text));
    format!("::{command} file={file},line={},col={},title={title}::{text}\n", spot.line, spot.column)
}

/// As GitHub reads the text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// As GitHub reads a property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
