//! `git:REV[:path]` and the merge base, in real repositories of every kind.

use std::path::Path;
use std::process::Command;

use bal_semver::error::Result;
use bal_semver::package::{Loaded, Options, Package, Source, load, merge_base, parse_source};

use crate::support::{open, write};

/// Runs git with no settings but these.
fn git(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new("git")
        .current_dir(folder)
        .args(["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main"])
        .args(["-c", "protocol.file.allow=always", "-c", "uploadpack.allowFilter=true", "-c", "commit.gpgsign=false"])
        .args(arguments)
        .env_remove("GIT_DIR")
        .output()
        .unwrap();
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

fn manifest(version: &str) -> String {
    format!("[package]\norg = \"acme\"\nname = \"text\"\nversion = \"{version}\"\n")
}

/// A repository with the package in `packages/text`: 1.0.0 (tag v1), a branch `feature`, then 1.1.0 on main.
fn repository(root: &Path) -> std::path::PathBuf {
    let top = root.join("origin");
    let package = top.join("packages/text");
    write(&package, &[("Ballerina.toml", &manifest("1.0.0")), ("a.bal", "public const A = 1;\n")]);
    write(&package, &[("modules/util/u.bal", ""), ("tests/t.bal", "x"), ("target/cache/z.bal", "x")]);
    git(&top, &["init", "-q"]);
    git(&top, &["add", "."]);
    git(&top, &["commit", "-qm", "one"]);
    git(&top, &["tag", "v1"]);
    git(&top, &["branch", "feature"]);
    write(&package, &[("Ballerina.toml", &manifest("1.1.0")), ("b.bal", "public const B = 1;\n")]);
    git(&top, &["add", "."]);
    git(&top, &["commit", "-qm", "two"]);
    top
}

fn at(source: &str, current: &Package) -> Result<Package> {
    match load(&parse_source(source)?.beside(current), &Options::default())? {
        Loaded::Package(package) => Ok(*package),
        Loaded::Surface(_) => panic!("no package"),
    }
}

#[test]
fn a_commit_is_read_without_touching_the_work_tree() {
    let dir = tempfile::tempdir().unwrap();
    let top = repository(dir.path());
    let folder = top.join("packages/text");
    write(&folder, &[("a.bal", "changed, not committed"), ("new.bal", "")]);
    let before = std::fs::metadata(top.join(".git/index")).unwrap().modified().unwrap();
    let current = open(&folder).unwrap();
    for (source, version, files) in [
        ("git:v1", "1.0.0", "a.bal modules/util/u.bal"),
        ("git:HEAD~1", "1.0.0", "a.bal modules/util/u.bal"),
        ("git:HEAD", "1.1.0", "a.bal b.bal modules/util/u.bal"),
        ("git:main:packages/text", "1.1.0", "a.bal b.bal modules/util/u.bal"),
        ("git:main:./packages//text/", "1.1.0", "a.bal b.bal modules/util/u.bal"),
    ] {
        let package = at(source, &current).unwrap();
        assert_eq!(package.version.to_string(), version, "{source}");
        let paths: Vec<_> = package.modules.iter().flat_map(|m| &m.files).map(|f| f.path.clone()).collect();
        assert_eq!(paths.join(" "), files, "{source}");
        assert_eq!(package.origin.source, source.trim_end_matches('/'));
        assert_eq!(&*package.modules[0].files[0].text, "public const A = 1;\n");
    }
    assert_eq!(before, std::fs::metadata(top.join(".git/index")).unwrap().modified().unwrap());
    assert_eq!(git(&top, &["status", "--short"]), "M packages/text/a.bal\n?? packages/text/new.bal");
}

#[test]
fn shallow_partial_bare_and_worktree_clones_are_read() {
    let dir = tempfile::tempdir().unwrap();
    let top = repository(dir.path());
    git(&top, &["config", "uploadpack.allowFilter", "true"]);
    let url = format!("file://{}", top.display());
    git(dir.path(), &["clone", "-q", "--depth=1", &url, "shallow"]);
    git(dir.path(), &["clone", "-q", "--filter=blob:none", "--no-checkout", &url, "partial"]);
    git(dir.path(), &["clone", "-q", "--bare", &url, "bare"]);
    git(&top, &["worktree", "add", "-q", "../tree", "feature"]);
    for (clone, revision, version) in [
        ("shallow", "main", "1.1.0"),
        ("partial", "origin/main", "1.1.0"),
        ("bare", "main", "1.1.0"),
        ("tree", "HEAD", "1.0.0"),
    ] {
        let source = Source::Git {
            revision: revision.to_owned(),
            path: Some("packages/text".to_owned()),
            folder: dir.path().join(clone),
        };
        let Loaded::Package(package) = load(&source, &Options::default()).unwrap() else { panic!("no package") };
        assert_eq!(package.version.to_string(), version, "{clone}");
    }
}

#[test]
fn what_is_missing_says_how_to_get_it() {
    let dir = tempfile::tempdir().unwrap();
    let top = repository(dir.path());
    git(dir.path(), &["clone", "-q", "--depth=1", &format!("file://{}", top.display()), "shallow"]);
    let shallow = open(dir.path().join("shallow/packages/text")).unwrap();
    for (source, problem, hint) in [
        ("git:feature", "no revision `feature`", "git fetch --depth=1 origin feature"),
        ("git:upstream/x", "no revision", "git fetch --depth=1 upstream x"),
        ("git:HEAD~1", "no revision `HEAD~1`", "git fetch --unshallow"),
        ("git:main:nowhere", "has no folder `nowhere`", "path/from/the/top"),
        ("git:main:../x", "leaves the repository", "without `..`"),
        ("git:main:packages", "no Ballerina package", ""),
    ] {
        let error = at(source, &shallow).unwrap_err();
        assert!(error.problem().contains(problem), "{source}: {error}");
        assert!(error.to_string().contains(hint), "{source}: {error}");
    }
    let loose = dir.path().join("loose");
    write(&loose, &[("Ballerina.toml", &manifest("1.0.0")), ("a.bal", "")]);
    let error = at("git:main", &open(&loose).unwrap()).unwrap_err();
    assert!(error.problem().contains("not inside a git repository"), "{error}");
}

#[test]
fn the_merge_base_is_where_the_branch_began() {
    let dir = tempfile::tempdir().unwrap();
    let top = repository(dir.path());
    git(&top, &["checkout", "-q", "feature"]);
    write(
        &top,
        &[("packages/text/c.bal", ""), ("packages/new/Ballerina.toml", &manifest("0.1.0")), ("packages/new/n.bal", "")],
    );
    git(&top, &["add", "."]);
    git(&top, &["commit", "-qm", "three"]);
    let base = merge_base(&top.join("packages/text"), "main", &Options::default()).unwrap();
    assert_eq!(base.package.unwrap().version.to_string(), "1.0.0");
    assert_eq!(base.commit, git(&top, &["rev-parse", "v1"])[..12]);
    let base = merge_base(&top.join("packages/new"), "main", &Options::default()).unwrap();
    assert!(base.package.is_none(), "a package that this branch brought was not there before");
    git(
        dir.path(),
        &["clone", "-q", "--depth=1", "--no-single-branch", &format!("file://{}", top.display()), "shallow"],
    );
    let error = merge_base(&dir.path().join("shallow/packages/text"), "origin/main", &Options::default()).unwrap_err();
    assert!(error.problem().contains("no common ancestor"), "{error}");
    assert!(error.to_string().contains("--unshallow"), "{error}");
}

#[cfg(unix)]
#[test]
fn links_in_a_commit_are_followed() {
    let dir = tempfile::tempdir().unwrap();
    let top = repository(dir.path());
    std::os::unix::fs::symlink("../../shared", top.join("packages/text/modules/shared")).ok();
    std::os::unix::fs::symlink("a.bal", top.join("packages/text/l.bal")).unwrap();
    write(&top, &[("packages/shared/s.bal", "")]);
    git(&top, &["add", "."]);
    git(&top, &["commit", "-qm", "links"]);
    let package = at("git:HEAD", &open(top.join("packages/text")).unwrap()).unwrap();
    let paths: Vec<_> = package.modules.iter().flat_map(|m| &m.files).map(|f| f.path.clone()).collect();
    assert_eq!(paths.join(" "), "a.bal b.bal l.bal modules/shared/s.bal modules/util/u.bal");
    std::os::unix::fs::symlink("loop.bal", top.join("packages/text/loop.bal")).unwrap();
    git(&top, &["add", "."]);
    git(&top, &["commit", "-qm", "loop"]);
    let source = Source::Git { revision: "HEAD".into(), path: Some("packages/text".into()), folder: top.clone() };
    let error = load(&source, &Options::default()).unwrap_err();
    assert!(error.problem().contains("link leads nowhere"), "{error}");
}

#[test]
fn a_hook_of_git_can_call_it() {
    let dir = tempfile::tempdir().unwrap();
    let top = repository(dir.path());
    // Git runs hooks at the top with `GIT_DIR` relative to it, and an index of its own.
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_bal-semver"))
            .args(arguments)
            .current_dir(top.join("packages"))
            .env("GIT_DIR", ".git")
            .env("GIT_INDEX_FILE", "/nonexistent/index")
            .output()
            .unwrap();
        (
            output.status.code(),
            String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr),
        )
    };
    let (code, told) = run(&["check", "text", "--baseline", "git:HEAD~1"]);
    assert_eq!(code, Some(0), "{told}");
    assert!(told.contains("suggested version: 1.1.0"), "{told}");
    let (code, told) = run(&["diff", "git:v1:packages/text", "git:main:packages/text"]);
    assert_eq!(code, Some(0), "{told}");
}
