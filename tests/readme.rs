//! What the README says is what the program does.

use std::path::Path;

const BEGIN: &str = "<!-- rules -->\n";
const END: &str = "<!-- /rules -->";

/// With `UPDATE_README=1` the table is written anew.
#[test]
fn the_table_of_rules_is_the_catalogue() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = readme.split_once(BEGIN).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    let expected = format!("{before}{BEGIN}{}{END}{after}", bal_semver::rules::table());
    if std::env::var_os("UPDATE_README").is_some() {
        std::fs::write(&path, &expected).unwrap();
    }
    let readme = std::fs::read_to_string(&path).unwrap();
    assert!(readme == expected, "the rules in README.md are stale: run `UPDATE_README=1 cargo test --test readme`");
}
