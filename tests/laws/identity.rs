//! Law 1: every package against itself says nothing.

use crate::fixtures::sides;
use crate::line::differences;

#[test]
fn a_package_against_itself_says_nothing() {
    for (name, files) in sides() {
        let found = differences(&files, &files);
        assert_eq!(found.changes, [], "{name}");
    }
}
