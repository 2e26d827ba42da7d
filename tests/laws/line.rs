//! The line from files to what the rules say, for tests.

use bal_semver::diff::{Differences, diff};
use bal_semver::package::{Loaded, Manifest, Module, Options, Origin, Package, Source, SourceFile, Visibility, load};
use bal_semver::rules::{Level, Rule, files, speak};
use bal_semver::surface::extract;

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
    let (baseline, current) = extract(&package(baseline), &package(current));
    diff(&baseline, &current)
}

/// A package as it is read from a folder; a single source needs none.
fn package(files: &Files) -> Package {
    if let [(path, text)] = files.as_slice()
        && path == "lib.bal"
    {
        return single(path, text);
    }
    let folder = tempfile::tempdir().unwrap();
    let manifest = ("Ballerina.toml".to_owned(), MANIFEST.to_owned());
    let has_manifest = files.iter().any(|(path, _)| *path == manifest.0);
    for (path, text) in files.iter().chain((!has_manifest).then_some(&manifest)) {
        let file = folder.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
    let source = Source::Path(folder.path().to_path_buf());
    match load(&source, &Options::default()).unwrap() {
        Loaded::Package(package) => *package,
        Loaded::Surface(file) => panic!("{} is a surface file", file.path),
    }
}

fn single(path: &str, text: &str) -> Package {
    Package {
        org: "acme".to_owned(),
        name: "lib".to_owned(),
        version: semver::Version::new(1, 0, 0),
        visibility: Visibility::Public,
        distribution: None,
        platform: "any".to_owned(),
        modules: vec![Module { name: "lib".to_owned(), exported: true, files: vec![SourceFile::new(path, text)] }],
        dependencies: Vec::new(),
        manifest: Manifest::default(),
        origin: Origin::default(),
    }
}
