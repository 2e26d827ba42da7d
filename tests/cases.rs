//! Pairs of versions with the level that is due: see tests/cases/README.md.

mod support;

use bal_semver::rules::Level;
use serde::Deserialize;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use support::judge;

#[derive(Debug, Deserialize)]
struct Case {
    id: String,
    level: Level,
    baseline: String,
    current: String,
    /// The rules that speak, when the case names them.
    #[serde(default)]
    rules: Vec<String>,
}

#[test]
fn every_compiled_case_has_its_level() {
    for (file, least) in [("compatibility.json", 133), ("compiled.json", 600)] {
        let text = fs::read_to_string(folder().join(file)).expect("the cases");
        let cases: Vec<Case> = serde_json::from_str(&text).expect("well-formed cases");
        assert!(cases.len() >= least, "cases were lost from {file}");
        check(&cases);
    }
}

#[test]
fn every_harder_case_has_its_level() {
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder()).expect("the folder of cases") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            cases.extend(read(&fs::read_to_string(&path).expect("a text")));
        }
    }
    assert!(cases.len() >= 480, "cases were lost");
    check(&cases);
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases"))
}

/// Reads `## name level [rule ...]`, baseline, `---`, current.
fn read(text: &str) -> Vec<Case> {
    let mut cases = Vec::new();
    // A heading inside documentation (`# # Deprecated`) does not start a line with two signs.
    for section in format!("\n{text}").split("\n## ").skip(1) {
        let (head, body) = section.split_once('\n').expect("a head line");
        let mut words = head.split_whitespace();
        let id = words.next().expect("a name").to_owned();
        let level = match words.next() {
            Some("none") => Level::None,
            Some("patch") => Level::Patch,
            Some("minor") => Level::Minor,
            Some("major") => Level::Major,
            other => panic!("{id}: no level: {other:?}"),
        };
        let (baseline, current) = body.split_once("\n---\n").unwrap_or_else(|| panic!("{id}: no line ---"));
        let rules = words.map(str::to_owned).collect();
        cases.push(Case { id, level, baseline: baseline.to_owned(), current: current.to_owned(), rules });
    }
    cases
}

fn check(cases: &[Case]) {
    let mut wrong = String::new();
    for case in cases {
        let judged = judge(&case.baseline, &case.current);
        let rules = judged.rules();
        let highest = judged.spoken.iter().filter(|(rule, _)| rule.level == judged.level).count();
        if judged.level != case.level || !judged.issues.is_empty() || (!case.rules.is_empty() && rules != case.rules) {
            writeln!(
                wrong,
                "{}: {:?} is due, {:?} was said by {rules:?} ({highest} of the highest level), issues {:?}",
                case.id, case.level, judged.level, judged.issues
            )
            .expect("a string takes everything");
        }
        for text in [&case.baseline, &case.current] {
            let same = judge(text, text);
            if same.level != Level::None {
                writeln!(wrong, "{}: not equal to itself: {:?}", case.id, same.rules()).expect("a string");
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
