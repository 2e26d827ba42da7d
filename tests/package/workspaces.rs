//! Workspaces list their packages.

use std::path::Path;

use bal_semver::package::workspace_members;

use crate::support::write;

#[test]
fn members_are_listed_in_order_and_checked() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    write(root, &[("one/x", ""), ("libs/two/x", ""), ("file", "")]);
    let members = |packages: &str| {
        write(root, &[("Ballerina.toml", &format!("[workspace]\npackages = {packages}\n"))]);
        workspace_members(root)
    };
    assert_eq!(
        members("[\"one\", \"libs/two\", \"./one\"]").unwrap().unwrap(),
        [root.join("one"), root.join("libs/two")]
    );
    for (packages, problem) in [
        ("[]", "no packages found"),
        ("[\"none\"]", "could not locate the package path `none`"),
        ("[\"file\"]", "expected a directory"),
        ("[\"../x\"]", "leaves the workspace"),
        ("[\"/tmp\"]", "leaves the workspace"),
        ("3", "must be a list of strings"),
    ] {
        let error = members(packages).unwrap_err();
        assert!(error.problem().contains(problem), "{packages}: {error}");
        assert!(error.place().is_some(), "{packages}: {error}");
    }
}

#[test]
fn a_package_is_no_workspace() {
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(workspace_members(Path::new("/nonexistent")).unwrap(), None);
    write(dir.path(), &[("Ballerina.toml", "[package]\nname = \"workspace\"\n")]);
    assert_eq!(workspace_members(dir.path()).unwrap(), None);
}
