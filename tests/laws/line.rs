//! The line from files to what the rules say, for tests.

use bal_semver::diff::{Differences, diff};
use bal_semver::package::{Loaded, Options, Package, load, parse_source};
use bal_semver::rules::{Level, Rule, files, speak};
use bal_semver::surface::extract;
use std::path::Path;

const MANIFEST: &str = "[package]\norg = \"acme\"\nname = \"lib\"\nversion = \"1.0.0\"\n";

/// Files of one package: paths below it, and texts.
pub(crate) type Files = Vec<(String, String)>;

/// What one rule said.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    pub(crate) rule: &'static Rule,
    pub(crate) path: String,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

/// The files of one side of an example.
pub(crate) fn sources(example: &str) -> Files {
    files(example).into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

/// What the rules say about two versions. A place that cannot be read fails the test: the sources are our own.
pub(crate) fn said(baseline: &Files, current: &Files) -> Vec<Said> {
    said_of(differences(baseline, current))
}

/// What the rules say about two sources in the words of the command line.
pub(crate) fn said_of_folders(baseline: &Path, current: &Path) -> Vec<Said> {
    said_of(compared(baseline, current))
}

pub(crate) fn level(said: &[Said]) -> Level {
    said.iter().map(|one| one.rule.level).max().unwrap_or(Level::None)
}

pub(crate) fn ids(said: &[Said]) -> Vec<&'static str> {
    said.iter().map(|one| one.rule.id).collect()
}

fn said_of(differences: Differences) -> Vec<Said> {
    assert_eq!(differences.baseline_issues, [], "baseline");
    assert_eq!(differences.current_issues, [], "current version");
    let told = |(rule, change): (&'static Rule, _)| Said {
        rule,
        message: (rule.message)(&change),
        help: (rule.help)(&change),
        path: change.path,
    };
    speak(differences.changes).into_iter().map(told).collect()
}

/// The differences of two versions given as files.
pub(crate) fn differences(baseline: &Files, current: &Files) -> Differences {
    let folder = tempfile::tempdir().unwrap();
    let [before, after] = ["baseline", "current"].map(|side| folder.path().join(side));
    write(&before, baseline);
    write(&after, current);
    compared(&before, &after)
}

fn compared(baseline: &Path, current: &Path) -> Differences {
    let (baseline, current) = extract(&package(baseline), &package(current));
    diff(&baseline, &current)
}

fn write(top: &Path, files: &Files) {
    let manifest = ("Ballerina.toml".to_owned(), MANIFEST.to_owned());
    let has_manifest = files.iter().any(|(path, _)| *path == manifest.0);
    for (path, text) in files.iter().chain((!has_manifest).then_some(&manifest)) {
        let file = top.join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
}

fn package(folder: &Path) -> Box<Package> {
    let source = parse_source(folder.to_str().unwrap()).unwrap();
    match load(&source, &Options::default()).unwrap() {
        Loaded::Package(package) => package,
        Loaded::Surface(file) => panic!("{} is a surface file", file.path),
    }
}
