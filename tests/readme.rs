//! What the README says is what the program does. With `UPDATE_README=1` it is made to say so.
#![allow(clippy::unwrap_used)] // A test that fails says where.

use std::path::Path;
use std::process::Command;
use std::sync::Mutex;

/// Tests that rewrite one file take turns.
static README: Mutex<()> = Mutex::new(());

#[test]
fn the_table_of_rules_is_the_catalogue() {
    says("<!-- rules -->\n", "<!-- /rules -->", |_| bal_semver::rules::table());
}

#[test]
fn the_first_command_prints_what_is_shown() {
    says("<!-- main-job -->\n```console\n", "```\n", |shown| {
        let line = shown.lines().next().unwrap();
        let arguments = line.strip_prefix("$ cargo run --quiet -- ").unwrap().split_whitespace();
        let output = Command::new(env!("CARGO_BIN_EXE_bal-semver"))
            .args(arguments)
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
        format!("{line}\n{}", String::from_utf8(output.stdout).unwrap())
    });
}

/// Between the two marks stands what `expected` makes of what stands there.
fn says(begin: &str, end: &str, expected: impl Fn(&str) -> String) {
    let _turn = README.lock().unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = readme.split_once(begin).unwrap();
    let (shown, after) = rest.split_once(end).unwrap();
    let expected = expected(shown);
    if std::env::var_os("UPDATE_README").is_some() {
        std::fs::write(&path, format!("{before}{begin}{expected}{end}{after}")).unwrap();
    } else {
        assert!(shown == expected, "README.md is stale, run `UPDATE_README=1 cargo test --test readme`:\n{expected}");
    }
}
