//! Pairs of packages, manifests and modules included, with the level that is due: see tests/packages/README.md.

mod support;

use bal_semver::package::{Loaded, Options, Package, Source, load};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use support::judge_packages;

/// The files of one side: path and text.
type Files<'a> = Vec<(&'a str, &'a str)>;

#[test]
fn modules_have_their_level() {
    check("modules.txt", 20);
}

#[test]
fn manifests_have_their_level() {
    check("manifests.txt", 10);
}

#[test]
fn every_case_of_imports_has_its_level() {
    check("imports.txt", 3);
}

fn check(file: &str, least: usize) {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packages"));
    let text = fs::read_to_string(folder.join(file)).expect("the cases");
    let mut wrong = String::new();
    let mut count = 0;
    for section in format!("\n{text}").split("\n## ").skip(1) {
        count += 1;
        let (head, body) = section.split_once('\n').expect("a head line");
        let mut words = head.split_whitespace();
        let (name, level) = (words.next().expect("a name"), words.next().expect("a level"));
        let judged = judge_packages(&package(body, "baseline"), &package(body, "current"));
        let said = format!("{:?}", judged.level).to_lowercase();
        let rules: Vec<&str> = words.collect();
        if said != level || !judged.issues.is_empty() || (!rules.is_empty() && rules != judged.rules()) {
            let (rules, issues) = (judged.rules(), judged.issues);
            writeln!(wrong, "{name}: {level} is due, {said} was said by {rules:?}, issues {issues:?}")
                .expect("a string");
        }
    }
    assert!(count >= least, "cases were lost from {file}");
    assert!(wrong.is_empty(), "\n{wrong}");
}

fn package(body: &str, side: &str) -> Package {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, text) in files(body, side) {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    match load(&Source::Path(folder.path().to_owned()), &Options::default()).expect("a package") {
        Loaded::Package(package) => *package,
        Loaded::Surface(_) => panic!("a package, not a surface"),
    }
}

fn files<'a>(body: &'a str, side: &str) -> Files<'a> {
    let mut files = Vec::new();
    let parts = body.strip_prefix("== ").into_iter().flat_map(|body| body.split("\n== "));
    for part in parts {
        let (head, text) = part.split_once('\n').expect("a head line");
        let (of, path) = head.split_once(' ').expect("a side and a path");
        if of == side || of == "both" {
            files.push((path, text));
        }
    }
    files
}
