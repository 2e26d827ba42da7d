//! Real packages, when there are some: `BAL_SEMVER_CORPUS=folder cargo test --test surface -- --ignored`.

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
