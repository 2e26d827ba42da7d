//! Verdicts from findings made by hand.

use super::*;
use crate::rules::{Example, Rule};
use crate::surface::Point;
use crate::verdict::config::{Accept, Config};
use crate::verdict::{Reading, apply};

static MAJOR: Rule = rule("thing-removed", Level::Major, None);
static MINOR: Rule = rule("thing-added", Level::Minor, None);
static CAVEAT: Rule = rule("thing-widened", Level::Minor, Some("function values"));
static PATCH: Rule = rule("thing-changed", Level::Patch, None);

const fn rule(id: &'static str, level: Level, caveat: Option<&'static str>) -> Rule {
    Rule {
        id,
        level,
        title: "",
        why: "",
        example: Example { baseline: "", current: "", client: "" },
        instead: "",
        caveat,
        applies: |_| true,
        message: |_| String::new(),
        help: |_| None,
    }
}

fn finding(rule: &'static Rule, item: &str) -> Finding {
    Finding {
        rule,
        level: rule.level,
        item: item.to_owned(),
        message: String::new(),
        caveat: rule.caveat.map(str::to_owned),
        help: None,
        baseline: None,
        current: None,
        reached_through: Vec::new(),
        accepted: None,
        fingerprint: format!("{}@{item}", rule.id),
        since: None,
    }
}

fn v(text: &str) -> Version {
    Version::parse(text).unwrap()
}

fn side(version: &str) -> Side {
    Side { version: v(version), source: ".".to_owned(), coverage: Coverage::default(), manifest: None }
}

fn evidence(baseline: &str, declared: &str, findings: Vec<Finding>) -> Evidence {
    Evidence {
        switched_off: 0,
        org: "acme".to_owned(),
        name: "text".to_owned(),
        baseline: Some(side(baseline)),
        current: side(declared),
        findings,
        issues: Vec::new(),
        published: vec![v(baseline)],
        notes: Vec::new(),
        warnings: Vec::new(),
    }
}

fn gap() -> Gap {
    let issue = Issue { file: "a.bal".to_owned(), point: Point { line: 1, column: 1 }, message: "unclear".to_owned() };
    Gap { side: "current", issue }
}

#[test]
fn the_highest_level_decides() {
    for (findings, declared, level, suggested, outcome) in [
        (vec![], "1.2.3", Level::None, "1.2.3", Outcome::Enough),
        (vec![finding(&PATCH, "a")], "1.2.4", Level::Patch, "1.2.4", Outcome::Enough),
        (vec![finding(&PATCH, "a")], "1.2.3", Level::Patch, "1.2.4", Outcome::TooLow),
        (vec![finding(&PATCH, "a"), finding(&MINOR, "b")], "1.2.4", Level::Minor, "1.3.0", Outcome::TooLow),
        (vec![finding(&MAJOR, "a"), finding(&MINOR, "b")], "2.0.0-rc.1", Level::Major, "2.0.0", Outcome::Enough),
    ] {
        let verdict = Verdict::reach(evidence("1.2.3", declared, findings));
        assert_eq!((verdict.level, verdict.suggested, verdict.outcome), (level, v(suggested), outcome));
    }
}

#[test]
fn issues_leave_it_open_unless_the_worst_is_known() {
    for (findings, declared, outcome) in [
        (vec![], "1.2.3", Outcome::Inconclusive),
        (vec![finding(&PATCH, "a")], "1.2.3", Outcome::Inconclusive),
        (vec![finding(&MINOR, "a")], "2.0.0", Outcome::Inconclusive),
        (vec![finding(&MINOR, "a")], "1.2.4", Outcome::TooLow),
        (vec![finding(&MAJOR, "a")], "1.3.0", Outcome::TooLow),
        (vec![finding(&MAJOR, "a")], "2.0.0", Outcome::Enough),
    ] {
        let verdict = Verdict::reach(Evidence { issues: vec![gap()], ..evidence("1.2.3", declared, findings) });
        assert_eq!(verdict.outcome, outcome, "{declared}");
    }
}

#[test]
fn a_first_release_is_calm() {
    let verdict = Verdict::reach(Evidence { baseline: None, ..evidence("1.0.0", "0.1.0", vec![]) });
    assert_eq!(
        (verdict.outcome, verdict.outcome.exit_code(), verdict.suggested),
        (Outcome::FirstRelease, 0, v("0.1.0"))
    );
}

#[test]
fn over_bumps_and_taken_versions_are_mentioned() {
    let notes = |declared: &str, published: &[&str], findings| {
        let published = published.iter().map(|text| v(text)).collect();
        Verdict::reach(Evidence { published, ..evidence("1.2.3", declared, findings) })
    };
    let over = notes("2.0.0", &["1.2.3"], vec![finding(&MINOR, "a")]);
    assert_eq!(over.evidence.notes, ["2.0.0 is more than the changes need: 1.3.0 would do"]);
    assert_eq!(over.outcome, Outcome::Enough);
    let unread = Verdict::reach(Evidence { issues: vec![gap()], ..evidence("1.2.3", "2.0.0", vec![]) });
    assert_eq!(unread.evidence.notes, Vec::<String>::new(), "nobody knows what the changes need");
    let nothing = notes("1.2.4", &["1.2.3"], vec![]);
    assert_eq!(nothing.evidence.notes, ["1.2.4 is more than the changes need: nothing changed"]);
    let taken = notes("1.2.3", &["1.2.3", "1.2.4"], vec![finding(&PATCH, "a")]);
    assert_eq!(taken.suggested, v("1.2.5"));
    assert_eq!(taken.evidence.notes, ["1.2.3 is already published, and a push is permanent; 1.2.5 is free"]);
    let published = notes("1.3.0", &["1.2.3", "1.3.0"], vec![finding(&MINOR, "a")]);
    assert_eq!((published.outcome, published.suggested), (Outcome::Enough, v("1.3.0")));
    assert_eq!(published.evidence.notes, ["1.3.0 is already published, and a push is permanent; 1.4.0 is free"]);
}

#[test]
fn what_was_there_before_fails_nobody_else() {
    let with = |rule, since| Finding { since: Some(since), ..finding(rule, "a") };
    let before = vec![with(&MAJOR, Since::Before), with(&PATCH, Since::ThisBranch)];
    let verdict = Verdict::reach(evidence("1.2.3", "1.2.4", before));
    assert_eq!((verdict.outcome, verdict.level, verdict.suggested), (Outcome::Enough, Level::Major, v("2.0.0")));
    assert_eq!(verdict.evidence.notes, ["2.0.0 is due, but for changes that were there before this branch"]);
    let ours = vec![with(&MAJOR, Since::ThisBranch)];
    assert_eq!(Verdict::reach(evidence("1.2.3", "1.2.4", ours)).outcome, Outcome::TooLow);
}

fn accept(rule: &str, item: &str, release: &str) -> Accept {
    let place = crate::error::Place::file("Semver.toml");
    Accept {
        rule: rule.to_owned(),
        item: item.to_owned(),
        reason: "meant".to_owned(),
        release: v(release),
        fingerprint: None,
        place: place.clone(),
        release_place: place,
    }
}

fn applied(config: &Config, findings: Vec<Finding>) -> crate::error::Result<Vec<Finding>> {
    apply(config, findings, &v("1.2.3"), &[v("1.2.3")], Reading::Complete).map(|applied| applied.findings)
}

#[test]
fn an_accepted_break_counts_as_its_release_allows() {
    for (release, level) in [("1.2.4", Level::Patch), ("1.3.0", Level::Minor), ("2.0.0", Level::Major)] {
        let config = Config { accepts: vec![accept("thing-removed", "a", release)], ..Config::default() };
        let findings = applied(&config, vec![finding(&MAJOR, "a"), finding(&PATCH, "b")]).unwrap();
        assert_eq!(findings[0].level, Level::Major);
        let verdict = Verdict::reach(evidence("1.2.3", release, findings));
        assert_eq!((verdict.level, verdict.outcome, verdict.suggested), (level, Outcome::Enough, v(release)));
    }
}

#[test]
fn accepted_breaks_do_not_rot() {
    let told = |accept: Accept| {
        let config = Config { accepts: vec![accept], ..Config::default() };
        applied(&config, vec![finding(&MAJOR, "a")]).unwrap_err().to_string()
    };
    let stale = Accept { fingerprint: Some("00".to_owned()), ..accept("thing-removed", "a", "1.3.0") };
    let all = [
        told(accept("thing-removed", "a", "1.2.3")),
        told(accept("thing-removed", "a", "1.1.0")),
        told(accept("thing-removed", "b", "1.3.0")),
        told(accept("thing-added", "a", "1.3.0")),
        told(accept("thing-added", "b", "1.3.0")),
        told(stale),
    ];
    insta::with_settings!({ snapshot_path => "../../snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("accepted-breaks-that-rot", all.join("\n\n"));
    });
    let config = Config { accepts: vec![accept("thing-added", "b", "1.3.0")], ..Config::default() };
    assert!(apply(&config, vec![], &v("1.2.3"), &[], Reading::Partial).is_ok(), "the unread part may hold it");
}

#[test]
fn levels_by_rule_by_level_and_strict() {
    let config = |strict: bool, levels: &[(&str, Option<Level>)]| Config {
        strict,
        levels: levels.iter().map(|(name, level)| ((*name).to_owned(), *level)).collect(),
        ..Config::default()
    };
    for (config, rule, expected) in [
        (config(true, &[]), &CAVEAT, Some(Level::Major)),
        (config(true, &[]), &MINOR, Some(Level::Minor)),
        (config(true, &[("minor", Some(Level::Patch))]), &CAVEAT, Some(Level::Major)),
        (config(true, &[("thing-widened", Some(Level::Patch))]), &CAVEAT, Some(Level::Patch)),
        (config(false, &[("minor", None)]), &CAVEAT, None),
        (config(false, &[("minor", None), ("thing-added", Some(Level::Major))]), &MINOR, Some(Level::Major)),
    ] {
        let levels: Vec<Level> = applied(&config, vec![finding(rule, "a")]).unwrap().iter().map(|f| f.level).collect();
        assert_eq!(levels, Vec::from_iter(expected));
    }
}
