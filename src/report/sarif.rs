//! The `sarif` format, 2.1.0, for code scanning.

use std::collections::BTreeMap;

use serde_sarif::sarif::{
    ArtifactLocation, Location, LogicalLocation, Message, MultiformatMessageString, PhysicalLocation, Region,
    ReportingDescriptor, Result as SarifResult, ResultLevel, Run, SCHEMA_URL, Sarif, Suppression, Tool, ToolComponent,
};

use super::spot::{self, Spot};
use super::{Unchecked, words};
use crate::rules::{Level, Rule};
use crate::verdict::{Finding, Gap, Outcome, Verdict};

const UNREAD: &str = "unread";
const VERSION_TOO_LOW: &str = "version-too-low";
const NOT_CHECKED: &str = "not-checked";

/// What is no change of the API but told like one: id, title, why, what to do.
const OWN: [(&str, &str, &str, &str); 3] = [
    (
        UNREAD,
        "Part of a public declaration could not be read",
        "What could not be read could not be compared, so nobody knows whether it changed.",
        "Mend what is marked and check again, or compare that declaration by hand.",
    ),
    (
        VERSION_TOO_LOW,
        "The declared version is too low for the changes",
        "Clients take a version for a promise: a higher major version breaks, a minor one adds, a patch does neither.",
        "Raise the version in Ballerina.toml, as `bal-semver bump` does, or take the changes back.",
    ),
    (
        NOT_CHECKED,
        "A package of the workspace could not be checked",
        "Nothing is known of its changes.",
        "Mend what the message names and check again.",
    ),
];

pub(super) fn render(verdicts: &[&Verdict], unchecked: &[Unchecked]) -> String {
    let mut rules: BTreeMap<&str, &Rule> = BTreeMap::new();
    for finding in verdicts.iter().flat_map(|verdict| &verdict.evidence.findings) {
        rules.insert(finding.rule.id, finding.rule);
    }
    let mut descriptors: Vec<ReportingDescriptor> =
        rules.values().map(|rule| descriptor(rule.id, rule.title, rule.why, rule.instead)).collect();
    descriptors.extend(OWN.iter().map(|own| descriptor(own.0, own.1, own.2, own.3)));
    let results: Vec<SarifResult> =
        verdicts.iter().flat_map(|verdict| results(verdict)).chain(unchecked.iter().map(without_verdict)).collect();
    let driver = ToolComponent::builder()
        .name(env!("CARGO_PKG_NAME"))
        .semantic_version(env!("CARGO_PKG_VERSION"))
        .rules(descriptors)
        .build();
    let run = Run::builder()
        .tool(Tool::builder().driver(driver).build())
        .column_kind(serde_json::json!("unicodeCodePoints"))
        .results(results);
    let log = Sarif::builder().schema(SCHEMA_URL).version(serde_json::json!("2.1.0")).runs(vec![run.build()]).build();
    // Records with text keys always serialise.
    format!("{}\n", serde_json::to_string_pretty(&log).unwrap_or_default())
}

fn results(verdict: &Verdict) -> Vec<SarifResult> {
    let mut results: Vec<SarifResult> =
        verdict.evidence.findings.iter().map(|finding| of_finding(verdict, finding)).collect();
    results.extend(verdict.evidence.issues.iter().map(of_gap));
    if verdict.outcome == Outcome::TooLow {
        results.push(result(VERSION_TOO_LOW, ResultLevel::Error, words::answer(verdict), &spot::of_version(verdict)));
    }
    results
}

fn of_finding(verdict: &Verdict, finding: &Finding) -> SarifResult {
    let level = match finding.counts_as() {
        Level::Major => ResultLevel::Error,
        Level::Minor => ResultLevel::Warning,
        Level::Patch | Level::None => ResultLevel::Note,
    };
    let mut text = spot::message(verdict, finding);
    for (label, remark) in words::remarks(finding) {
        text += &format!("\n{label}: {remark}");
    }
    let mut result = result(finding.rule.id, level, text, &spot::of_finding(verdict, finding));
    result.partial_fingerprints = Some(BTreeMap::from([("bal-semver/v1".to_owned(), finding.fingerprint.clone())]));
    if let Some(location) = result.locations.iter_mut().flatten().next() {
        let item = LogicalLocation::builder().fully_qualified_name(finding.item.as_str()).build();
        location.logical_locations = Some(vec![item]);
    }
    if let Some(accepted) = &finding.accepted {
        let suppression =
            Suppression::builder().kind(serde_json::json!("external")).justification(accepted.reason.as_str());
        result.suppressions = Some(vec![suppression.build()]);
    }
    result
}

fn of_gap(gap: &Gap) -> SarifResult {
    let issue = &gap.issue;
    let place = Spot { file: issue.file.clone(), line: issue.point.line, column: issue.point.column };
    result(UNREAD, ResultLevel::Warning, spot::gap_message(gap), &place)
}

fn without_verdict(member: &Unchecked) -> SarifResult {
    let (file, line, column) = spot::of_unchecked(member);
    result(NOT_CHECKED, ResultLevel::Error, words::unchecked(member), &Spot { file, line, column })
}

fn result(rule: &str, level: ResultLevel, text: String, spot: &Spot) -> SarifResult {
    let region = Region::builder().start_line(spot.line).start_column(spot.column).build();
    let artifact = ArtifactLocation::builder().uri(uri(&spot.file)).build();
    let physical = PhysicalLocation::builder().artifact_location(artifact).region(region).build();
    SarifResult::builder()
        .rule_id(rule)
        .level(level)
        .message(message(&text))
        .locations(vec![Location::builder().physical_location(physical).build()])
        .build()
}

/// The path as a URI reference: what may not stand in one is percent-encoded.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=@".contains(&byte);
    path.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

fn message(text: &str) -> Message {
    Message::builder().text(text).build()
}

fn descriptor(id: &str, title: &str, why: &str, instead: &str) -> ReportingDescriptor {
    let words = |text: &str| MultiformatMessageString::builder().text(text).build();
    ReportingDescriptor::builder()
        .id(id)
        .short_description(words(title))
        .full_description(words(why))
        .help(words(instead))
        .build()
}
