//! Law 1: every package against itself says nothing.

use crate::line::{differences, said_of_folders, sources};
use bal_semver::rules::all;
use std::path::Path;

#[test]
fn an_example_against_itself_says_nothing() {
    for rule in all() {
        for side in [rule.example.baseline, rule.example.current] {
            let files = sources(side);
            let found = differences(&files, &files);
            assert_eq!(found.changes, [], "{}", rule.id);
        }
    }
}

#[test]
fn a_package_against_itself_says_nothing() {
    for folder in packages() {
        let spoken = said_of_folders(&folder, &folder);
        assert!(spoken.is_empty(), "{}: {spoken:#?}", folder.display());
    }
}

/// Both sides of every pair below `tests/packages`.
fn packages() -> Vec<std::path::PathBuf> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packages");
    let mut found = Vec::new();
    for pair in std::fs::read_dir(top).into_iter().flatten() {
        let pair = pair.unwrap().path();
        found.extend(["baseline", "current"].map(|side| pair.join(side)));
    }
    found.sort();
    found
}
