//! Pairs to hold the laws against: the examples of all rules, and the cases below `tests`.

use crate::line::{Files, sources};
use bal_semver::rules::all;
use std::path::Path;

/// Two versions of one package.
#[derive(Debug)]
pub(crate) struct Pair {
    pub(crate) name: String,
    pub(crate) baseline: Files,
    pub(crate) current: Files,
}

/// All pairs.
pub(crate) fn pairs() -> Vec<Pair> {
    let mut pairs: Vec<Pair> = all()
        .iter()
        .map(|rule| Pair {
            name: rule.id.to_owned(),
            baseline: sources(rule.example.baseline),
            current: sources(rule.example.current),
        })
        .collect();
    for text in texts("tests/cases", "txt") {
        pairs.extend(sections(&text).filter_map(|(name, body)| module_pair(name, body)));
    }
    for text in texts("tests/packages", "txt") {
        pairs.extend(sections(&text).map(|(name, body)| package_pair(name, body)));
    }
    for text in texts("tests/cases", "json") {
        pairs.extend(json_pairs(&text));
    }
    pairs
}

/// Every side of every pair, with the name of its pair.
pub(crate) fn sides() -> Vec<(String, Files)> {
    let mut sides: Vec<(String, Files)> =
        pairs().into_iter().flat_map(|pair| [(pair.name.clone(), pair.baseline), (pair.name, pair.current)]).collect();
    sides.sort_by(|a, b| a.1.cmp(&b.1));
    sides.dedup_by(|a, b| a.1 == b.1);
    sides
}

fn texts(folder: &str, extension: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|found| found == extension));
    files.sort();
    files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect()
}

/// Head line and body of what begins with `## `.
fn sections(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let starts = text.split("\n## ").map(|section| section.strip_prefix("## ").unwrap_or(section));
    starts.filter_map(|section| section.split_once('\n'))
}

/// The baseline, a line `---`, and the current version.
fn module_pair(name: &str, body: &str) -> Option<Pair> {
    let (baseline, current) = body.split_once("\n---\n")?;
    let files = |text: &str| vec![("lib.bal".to_owned(), format!("{}\n", text.trim_end()))];
    Some(Pair { name: name.to_owned(), baseline: files(baseline), current: files(current) })
}

/// Files, each below a line `== both|baseline|current path`.
fn package_pair(name: &str, body: &str) -> Pair {
    let mut pair = Pair { name: name.to_owned(), baseline: Vec::new(), current: Vec::new() };
    for file in body.split("\n== ").map(|file| file.strip_prefix("== ").unwrap_or(file)) {
        let Some((head, text)) = file.split_once('\n') else { continue };
        let Some((side, path)) = head.split_once(' ') else { continue };
        let file = (path.to_owned(), format!("{}\n", text.trim_end()));
        if side != "current" {
            pair.baseline.push(file.clone());
        }
        if side != "baseline" {
            pair.current.push(file);
        }
    }
    pair
}

fn json_pairs(text: &str) -> Vec<Pair> {
    let cases: Vec<serde_json::Value> = serde_json::from_str(text).unwrap();
    let side = |case: &serde_json::Value, side: &str| {
        let text = case[side].as_str().unwrap_or_default();
        vec![("lib.bal".to_owned(), format!("{text}\n"))]
    };
    let pair = |case: &serde_json::Value| Pair {
        name: case["id"].as_str().unwrap_or_default().to_owned(),
        baseline: side(case, "baseline"),
        current: side(case, "current"),
    };
    cases.iter().map(pair).collect()
}
