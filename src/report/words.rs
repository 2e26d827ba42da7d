//! The sentences that several formats share.

use super::Unchecked;
use crate::rules::{Level, Rule};
use crate::surface::Coverage;
use crate::verdict::{Finding, Outcome, Since, Verdict};

/// The phrase that scripts search for.
pub(super) fn impact(level: Level) -> &'static str {
    match level {
        Level::None => "no changes detected",
        Level::Patch => "patch-compatible changes detected",
        Level::Minor => "patch-incompatible changes detected",
        Level::Major => "backward-incompatible changes detected",
    }
}

/// `1 file`, `2 files`.
pub(super) fn count(number: usize, thing: &str) -> String {
    let end = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{end}")
}

/// The answer in one sentence, without a full stop.
pub(super) fn answer(verdict: &Verdict) -> String {
    let evidence = &verdict.evidence;
    let declared = &evidence.current.version;
    let package = format!("{}/{} {declared}", evidence.org, evidence.name);
    let Some(baseline) = evidence.baseline.as_ref().map(|side| &side.version) else {
        return format!("{package} is a first release: nothing is published to compare it with");
    };
    let (accepted, counted): (Vec<&Finding>, Vec<&Finding>) =
        evidence.findings.iter().partition(|finding| finding.accepted.is_some());
    let deciding = counted.iter().filter(|finding| finding.level == verdict.level).count();
    let what = match (verdict.level, deciding) {
        (Level::None, _) if evidence.switched_off > 0 => format!("nothing that counts changed since {baseline}"),
        (Level::None, _) => format!("nothing changed since {baseline}"),
        (Level::Patch, _) => format!("clients of {baseline} see no difference, but the sources differ"),
        (_, 0) => format!("no other change counts since {baseline}"),
        (Level::Minor, 1) => format!("clients of {baseline} see 1 change, which breaks none of them"),
        (Level::Minor, n) => format!("clients of {baseline} see {n} changes, which break none of them"),
        (Level::Major, 1) => format!("1 change breaks clients of {baseline}"),
        (Level::Major, n) => format!("{n} changes break clients of {baseline}"),
    };
    let what = match accepted.len() {
        0 => what,
        accepted => format!("{what}; besides, there is {}", count(accepted, "accepted break")),
    };
    let unread = count(evidence.issues.len(), "place");
    let mut since = evidence.findings.iter().map(|finding| finding.since);
    match verdict.outcome {
        Outcome::TooLow => format!("{package} is too low, {} is due: {what}", verdict.suggested),
        Outcome::Inconclusive => format!("{package} may be too low: {unread} could not be read; so far, {what}"),
        // The suggestion is above the declared version only when all that asks for it was there before.
        Outcome::Enough if verdict.suggested > *declared && since.any(|since| since == Some(Since::Before)) => {
            format!("{package} is enough for this branch; what was there before needs {}: {what}", verdict.suggested)
        }
        Outcome::Enough | Outcome::FirstRelease => format!("{package} is enough: {what}"),
    }
}

/// What to do where something could not be read, for each side that it stands on.
pub(super) fn unread_help(verdict: &Verdict) -> Vec<&'static str> {
    let stands_on = |side: &str| verdict.evidence.issues.iter().any(|gap| gap.side == side);
    ["current", "baseline"].into_iter().filter(|side| stands_on(side)).map(unread_help_on).collect()
}

/// What to do where something could not be read on that side.
pub(super) fn unread_help_on(side: &str) -> &'static str {
    match side {
        "baseline" => {
            "What is published stays as it is: compare the declarations that are marked by hand, or take a baseline that \
             can be read (`--compare-version V`)."
        }
        _ => {
            "Mend what is marked and check again. Where the compiler accepts it, this program can't read it yet: compare \
             that declaration by hand."
        }
    }
}

/// A member of a workspace without a verdict, in one sentence without a full stop.
pub(super) fn unchecked(member: &Unchecked) -> String {
    format!("`{}` could not be checked: {}", member.folder, member.message)
}

/// The last three lines, which scripts of today search for.
pub(super) fn last_lines(verdict: &Verdict) -> [String; 3] {
    let impact = match &verdict.evidence.baseline {
        Some(side) => format!("(compared with the release version '{}'): {}", side.version, impact(verdict.level)),
        None => "(nothing is published yet): no changes detected".to_owned(),
    };
    [
        format!("current version: {}", verdict.evidence.current.version),
        format!("compatibility impact {impact}"),
        format!("suggested version: {}", verdict.suggested),
    ]
}

/// What a green answer rests on.
pub(super) fn coverage(verdict: &Verdict) -> String {
    let told = |coverage: &Coverage| {
        let Coverage { modules, items, files } = *coverage;
        let (modules, items, files) = (modules as usize, items as usize, files as usize);
        format!("{} with {} in {}", count(modules, "module"), count(items, "public item"), count(files, "file"))
    };
    let current = &verdict.evidence.current;
    match &verdict.evidence.baseline {
        None => format!("read {}", told(&current.coverage)),
        Some(baseline) if baseline.coverage == current.coverage => {
            format!("read {}, on both sides", told(&current.coverage))
        }
        Some(baseline) => format!(
            "read {} of {}, and {} of {}",
            told(&baseline.coverage),
            baseline.version,
            told(&current.coverage),
            current.version
        ),
    }
}

/// What to mind about a finding besides its message: label and sentence.
pub(super) fn remarks(finding: &Finding) -> Vec<(&'static str, String)> {
    let mut remarks = Vec::new();
    if let Some(caveat) = &finding.caveat {
        remarks.push(("caveat", caveat.clone()));
    }
    if let Some(accepted) = &finding.accepted {
        let counts = finding.counts_as().name();
        remarks.push(("accepted", format!("for {}, counts as {counts}: {}", accepted.release, accepted.reason)));
    }
    if finding.since == Some(Since::Before) {
        remarks.push(("before", "this was there before this branch".to_owned()));
    }
    // For a change that breaks nobody there is nothing to avoid.
    if let Some(help) = finding.help.as_ref().filter(|_| finding.level == Level::Major || finding.caveat.is_some()) {
        remarks.push(("help", help.clone()));
    }
    remarks
}

/// How often each rule speaks, the most frequent first.
pub(super) fn by_rule<'a>(findings: &[&'a Finding]) -> Vec<(usize, &'a Rule)> {
    let mut rules: Vec<(usize, &Rule)> = Vec::new();
    for finding in findings {
        match rules.iter_mut().find(|(_, rule)| rule.id == finding.rule.id) {
            Some((count, _)) => *count += 1,
            None => rules.push((1, finding.rule)),
        }
    }
    rules.sort_by_key(|(count, rule)| (std::cmp::Reverse(*count), rule.id));
    rules
}

/// `a`, `b`, `c` and 4 more.
pub(super) fn bounded(items: &[String], most: usize) -> String {
    let shown: Vec<String> = items.iter().take(most).map(|item| format!("`{item}`")).collect();
    match items.len().saturating_sub(most) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

/// `3 major, 12 minor and 1 patch change`; empty when there are none.
pub(super) fn tally<'a>(findings: impl Iterator<Item = &'a Finding>) -> String {
    let levels: Vec<Level> = findings.map(|finding| finding.level).collect();
    let parts: Vec<String> = [Level::Major, Level::Minor, Level::Patch]
        .into_iter()
        .map(|one| (levels.iter().filter(|level| **level == one).count(), one))
        .filter(|(number, _)| *number > 0)
        .map(|(number, one)| format!("{number} {}", one.name()))
        .collect();
    match parts.split_last() {
        None => String::new(),
        Some((last, [])) => format!("{last} change{}", if levels.len() == 1 { "" } else { "s" }),
        Some((last, rest)) => format!("{} and {last} changes", rest.join(", ")),
    }
}
