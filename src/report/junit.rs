//! The `junit` format, for the test reports of CI servers: the declared version is one test, every finding another.

use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};

use super::{Unchecked, spot, words};
use crate::verdict::{Finding, Outcome, Verdict};

pub(super) fn render(verdicts: &[&Verdict], unchecked: &[Unchecked]) -> String {
    let mut report = Report::new(env!("CARGO_PKG_NAME"));
    report.add_test_suites(verdicts.iter().map(|verdict| suite(verdict)));
    report.add_test_suites(unchecked.iter().map(without_verdict));
    // Writing to memory does not fail.
    let text = report.to_string().unwrap_or_default();
    if text.ends_with('\n') { text } else { format!("{text}\n") }
}

fn without_verdict(member: &Unchecked) -> TestSuite {
    let (file, line, column) = spot::of_unchecked(member);
    let help: String = member.help.iter().map(|help| format!("\nhelp: {help}")).collect();
    let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
    status
        .set_message(member.message.as_str())
        .set_type("not_checked")
        .set_description(format!("{file}:{line}:{column}{help}"));
    let mut suite = TestSuite::new(member.folder.as_str());
    suite.add_test_case(case(&member.folder, "declared version", status));
    suite
}

fn suite(verdict: &Verdict) -> TestSuite {
    let evidence = &verdict.evidence;
    let name = format!("{}/{}", evidence.org, evidence.name);
    let mut suite = TestSuite::new(name.as_str());
    suite.add_test_case(case(&name, "declared version", declared(verdict)));
    for finding in &evidence.findings {
        suite.add_test_case(case(&name, &format!("{} {}", finding.rule.id, finding.item), status(verdict, finding)));
    }
    for gap in &evidence.issues {
        let issue = &gap.issue;
        let place = format!("{}:{}:{}", issue.file, issue.point.line, issue.point.column);
        let mut status = TestCaseStatus::non_success(NonSuccessKind::Error);
        status.set_message(issue.message.as_str()).set_type("unread");
        status.set_description(format!("{place}\n{}", spot::gap_message(gap)));
        suite.add_test_case(case(&name, &format!("read {} {place}", gap.side), status));
    }
    suite
}

fn case(package: &str, name: &str, status: TestCaseStatus) -> TestCase {
    let mut case = TestCase::new(name, status);
    case.set_classname(package);
    case
}

fn declared(verdict: &Verdict) -> TestCaseStatus {
    let kind = match verdict.outcome {
        Outcome::Enough | Outcome::FirstRelease => return TestCaseStatus::success(),
        Outcome::TooLow => NonSuccessKind::Failure,
        Outcome::Inconclusive => NonSuccessKind::Error,
    };
    let mut status = TestCaseStatus::non_success(kind);
    status
        .set_message(words::answer(verdict))
        .set_type(verdict.outcome.name())
        .set_description(words::last_lines(verdict).join("\n"));
    status
}

fn status(verdict: &Verdict, finding: &Finding) -> TestCaseStatus {
    let place = spot::of_finding(verdict, finding);
    let mut text = format!("{}\n{}:{}:{}", spot::message(verdict, finding), place.file, place.line, place.column);
    for (label, remark) in words::remarks(finding) {
        text += &format!("\n{label}: {remark}");
    }
    let mut status = match &finding.accepted {
        Some(accepted) => {
            let mut status = TestCaseStatus::skipped();
            status.set_message(accepted.reason.as_str());
            status
        }
        None if verdict.is_too_much(finding) => {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            status.set_message(finding.message.as_str()).set_type(finding.level.name());
            status
        }
        None => return TestCaseStatus::success(),
    };
    status.set_description(text);
    status
}
