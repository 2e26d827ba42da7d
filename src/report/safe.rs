//! Verdicts whose texts can be shown anywhere: sources may hold signs that move a cursor or turn the writing around.

use std::borrow::Cow;

use crate::diff::Place;
use crate::printable::printable;
use crate::verdict::Verdict;

/// The verdict with every text printable.
pub(super) fn safe(verdict: &Verdict) -> Verdict {
    let mut copy = verdict.clone();
    for text in texts(&mut copy) {
        if let Cow::Owned(shown) = printable(text) {
            *text = shown;
        }
    }
    for place in copy.evidence.findings.iter_mut().flat_map(|one| [&mut one.baseline, &mut one.current]).flatten() {
        if let Cow::Owned(shown) = printable(&place.file) {
            place.file = shown.into();
        }
    }
    copy
}

/// Every text that comes from sources, paths or configuration.
fn texts(verdict: &mut Verdict) -> Vec<&mut String> {
    let evidence = &mut verdict.evidence;
    let mut texts: Vec<&mut String> = evidence.notes.iter_mut().collect();
    for finding in &mut evidence.findings {
        texts.extend([&mut finding.item, &mut finding.message]);
        texts.extend(finding.caveat.iter_mut().chain(&mut finding.help).chain(&mut finding.reached_through));
        texts.extend(finding.accepted.iter_mut().map(|accepted| &mut accepted.reason));
        let places = [&mut finding.baseline, &mut finding.current];
        texts.extend(places.into_iter().flatten().map(|Place { signature, .. }| signature));
    }
    for gap in &mut evidence.issues {
        texts.extend([&mut gap.issue.file, &mut gap.issue.message]);
    }
    for warning in &mut evidence.warnings {
        texts.extend([&mut warning.message, &mut warning.help]);
        texts.extend(warning.place.iter_mut().map(|(file, _)| file));
    }
    texts.extend(evidence.current.manifest.iter_mut().map(|(file, _)| file));
    texts
}
