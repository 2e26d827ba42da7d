//! Real packages, when there are some: `BAL_SEMVER_CORPUS=folder cargo test --test surface -- --ignored`.

use crate::mutations::promised;
use crate::support::surface;
use bal_semver::package::{Loaded, Options, load, parse_source};
use bal_semver::surface::{extract_one, from_json, to_json};
use rayon::prelude::*;
use std::path::{Path, PathBuf};

/// Every package below the folder is read without an issue, and survives being written and read again.
#[test]
#[ignore = "needs a folder of packages in BAL_SEMVER_CORPUS"]
fn every_package_is_read_without_an_issue() {
    let root = std::env::var("BAL_SEMVER_CORPUS").expect("BAL_SEMVER_CORPUS names a folder");
    let mut folders = Vec::new();
    packages_below(Path::new(&root), &mut folders);
    folders.sort();
    assert!(!folders.is_empty(), "no package below {root}");
    let problems: Vec<String> = folders.par_iter().flat_map_iter(|folder| problems_of(folder)).collect();
    println!("{} packages, {} problems", folders.len(), problems.len());
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

fn problems_of(folder: &Path) -> Vec<String> {
    let name = folder.display().to_string();
    let source = match parse_source(&name) {
        Ok(source) => source,
        Err(error) => return vec![error.to_string()],
    };
    let package = match load(&source, &Options::default()) {
        Ok(Loaded::Package(package)) => package,
        Ok(Loaded::Surface(_)) => return vec![format!("{name}: a surface file")],
        Err(error) => return vec![format!("{name}: not a package: {error}")],
    };
    let surface = extract_one(&package);
    let issues = surface.issues.iter();
    let mut problems: Vec<String> = issues
        .map(|issue| format!("{}:{}:{}: {}", issue.file, issue.point.line, issue.point.column, issue.message))
        .collect();
    match from_json("surface.json", &to_json(&surface)) {
        Ok(again) if again == surface => {}
        Ok(_) => problems.push(format!("{name}: another surface after writing and reading")),
        Err(error) => problems.push(format!("{name}: {error}")),
    }
    problems
}

fn packages_below(folder: &Path, found: &mut Vec<PathBuf>) {
    if folder.join("Ballerina.toml").is_file() {
        found.push(folder.to_owned());
        return;
    }
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        if entry.path().is_dir() {
            packages_below(&entry.path(), found);
        }
    }
}

/// In real files too, a bracket, quote or semicolon too few never makes a public declaration vanish without an issue.
#[test]
#[ignore = "needs a folder of packages in BAL_SEMVER_CORPUS"]
fn a_missing_sign_hides_nothing_in_real_files() {
    let root = std::env::var("BAL_SEMVER_CORPUS").expect("BAL_SEMVER_CORPUS names a folder");
    let mut files = Vec::new();
    sources_below(Path::new(&root), &mut files);
    files.sort();
    assert!(!files.is_empty(), "no source below {root}");
    let hidden: Vec<String> = files.par_iter().flat_map_iter(|file| hidden_by_mutations(file)).collect();
    println!("{} files, {} declarations hidden", files.len(), hidden.len());
    assert!(hidden.is_empty(), "{}", hidden.join("\n"));
}

fn hidden_by_mutations(file: &Path) -> Vec<String> {
    let Ok(text) = std::fs::read_to_string(file) else { return Vec::new() };
    let signs: Vec<usize> = text.match_indices(['{', '}', '(', ')', ';', '"', '`']).map(|(at, _)| at).collect();
    let before = promised(&surface(&text));
    let mut hidden = Vec::new();
    for &at in signs.iter().step_by(signs.len() / MUTATIONS + 1) {
        let after = surface(&format!("{}{}", &text[..at], &text[at + 1..]));
        if after.issues.is_empty() {
            let lost: Vec<String> = before.difference(&promised(&after)).cloned().collect();
            if !lost.is_empty() {
                let line = text[..at].matches('\n').count() + 1;
                hidden.push(format!("{}:{line}: without `{}`: {lost:?}", file.display(), &text[at..=at]));
            }
        }
    }
    hidden
}

/// How many signs are taken out of each file, one at a time.
const MUTATIONS: usize = 12;

fn sources_below(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            sources_below(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "bal") {
            found.push(path);
        }
    }
}
