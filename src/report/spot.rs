//! Where a finding is shown by formats that know the current sources only.

use super::{Unchecked, words};
use crate::verdict::{Finding, Gap, Verdict};

/// A place in the current sources.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    /// The file as shown to the user.
    pub(super) file: String,
    /// Line, from 1.
    pub(super) line: u32,
    /// Column, from 1.
    pub(super) column: u32,
}

/// Where the finding stands now; what is gone is shown at the version that it makes necessary.
pub(super) fn of_finding(verdict: &Verdict, finding: &Finding) -> Spot {
    match &finding.current {
        Some(place) => Spot { file: place.file.to_string(), line: place.point.line, column: place.point.column },
        None => of_version(verdict),
    }
}

/// Where the version is declared.
pub(super) fn of_version(verdict: &Verdict) -> Spot {
    let (file, line) = verdict.evidence.current.manifest.clone().unwrap_or(("Ballerina.toml".to_owned(), None));
    Spot { file, line: line.unwrap_or(1).try_into().unwrap_or(u32::MAX), column: 1 }
}

/// Where a member of a workspace without a verdict is to blame: file, line and column.
pub(super) fn of_unchecked(member: &Unchecked) -> (String, u32, u32) {
    let number = |number: usize| number.try_into().unwrap_or(u32::MAX);
    match &member.place {
        Some((file, line, column)) => (file.clone(), number(line.unwrap_or(1)), number(*column)),
        None => (format!("{}/Ballerina.toml", member.folder), 1, 1),
    }
}

/// What could not be read, on which side, and what to do.
pub(super) fn gap_message(gap: &Gap) -> String {
    format!("{} ({})\nhelp: {}", gap.issue.message, gap.side, words::unread_help_on(gap.side))
}

/// The message, and where it stood if it no longer stands anywhere.
pub(super) fn message(verdict: &Verdict, finding: &Finding) -> String {
    match (&finding.current, &finding.baseline, &verdict.evidence.baseline) {
        (None, Some(place), Some(side)) => {
            let (line, column) = (place.point.line, place.point.column);
            format!("{} (it stood at {}:{line}:{column} in {})", finding.message, place.file, side.version)
        }
        _ => finding.message.clone(),
    }
}
