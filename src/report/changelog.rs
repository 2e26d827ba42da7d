//! The findings as a section of a changelog, in the manner of Keep a Changelog.

use crate::rules::Level;
use crate::verdict::{Finding, Outcome, Verdict};

/// One section per package, named where there are several, without a date: that is for who releases it.
pub fn changelog(verdicts: &[Verdict]) -> String {
    let named = |verdict: &Verdict| match verdicts {
        [_] => String::new(),
        _ => format!("{}/{} ", verdict.evidence.org, verdict.evidence.name),
    };
    verdicts.iter().map(|verdict| one(verdict, &named(verdict))).collect::<Vec<_>>().join("\n")
}

fn one(verdict: &Verdict, name: &str) -> String {
    let evidence = &verdict.evidence;
    let version = if verdict.outcome == Outcome::TooLow { &verdict.suggested } else { &evidence.current.version };
    let mut out = format!("## {name}[{version}]\n");
    if evidence.baseline.is_none() {
        return out + "\n### Added\n\n- First release.\n";
    }
    let visible: Vec<&Finding> = evidence.findings.iter().filter(|finding| finding.level > Level::Patch).collect();
    for section in ["Breaking", "Added", "Changed", "Deprecated", "Removed"] {
        let entries: Vec<&&Finding> = visible.iter().filter(|finding| section_of(finding) == section).collect();
        if !entries.is_empty() {
            out += &format!("\n### {section}\n\n");
            out += &entries.iter().map(|finding| entry(finding)).collect::<String>();
        }
    }
    if visible.is_empty() {
        let nothing = match (verdict.level, verdict.outcome) {
            (_, Outcome::Inconclusive) => "Not known: part of the public API could not be read.",
            (Level::None, _) => "Nothing.",
            _ => "Internal changes that no client sees.",
        };
        out += &format!("\n### Changed\n\n- {nothing}\n");
    }
    out
}

fn section_of(finding: &Finding) -> &'static str {
    match (finding.level, finding.rule.id.rsplit('-').next()) {
        (Level::Major, _) => "Breaking",
        (_, Some("added")) => "Added",
        (_, Some("deprecated")) => "Deprecated",
        (_, Some("removed")) => "Removed",
        _ => "Changed",
    }
}

fn entry(finding: &Finding) -> String {
    let mut message = finding.message.replace('\n', " ");
    if let Some(first) = message.get(..1).map(str::to_uppercase) {
        message.replace_range(..1, &first);
    }
    let accepted =
        finding.accepted.as_ref().map(|accepted| format!(" This is meant: {}.", accepted.reason.trim_end_matches('.')));
    let item = if finding.item == "package" { String::new() } else { format!(" (`{}`)", finding.item) };
    format!("- {}{item}.{}\n", message.trim_end_matches('.'), accepted.unwrap_or_default())
}
