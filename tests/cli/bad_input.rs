//! What is wrong gets one clear error with its place, exit code 2, and nothing is written.

use crate::room::{BASELINE, Room, check};

#[test]
fn every_message_says_what_to_do() {
    let room = Room::new();
    room.package("good", "1.2.3", BASELINE)
        .named("other", "song", "1.2.3", BASELINE)
        .write("nothing/text.bal", BASELINE)
        .write("broken/Ballerina.toml", "[package\norg = \"acme\"\n")
        .write("unversioned/Ballerina.toml", "[package]\norg = \"acme\"\nname = \"text\"\n")
        .write("unversioned/text.bal", BASELINE)
        .write("misversioned/Ballerina.toml", "[package]\norg = \"acme\"\nname = \"text\"\nversion = \"1.2\"\n")
        .write("misversioned/text.bal", BASELINE)
        .write("empty/Ballerina.toml", "[package]\norg = \"acme\"\nname = \"text\"\nversion = \"1.2.3\"\n")
        .package("latin", "1.2.3", "")
        .write("latin/text.bal", b"// caf\xe9\npublic const X = 1;\n")
        .write("archive.bala", "this is no zip")
        .write("surface.json", "{\"format_version\": 1,")
        .write("newer.json", "{\"format_version\": 99}")
        .package("configured", "1.2.3", BASELINE)
        .write("configured/Semver.toml", "[rules]\nfunction-remove = \"minor\"\n")
        .package("unreasoned", "1.2.3", BASELINE)
        .write(
            "unreasoned/Semver.toml",
            "[[accept]]\nrule = \"function-removed\"\nitem = \"text:shout\"\nfor = \"1.3.0\"\n",
        )
        .package("unused", "1.2.3", BASELINE)
        .write(
            "unused/Semver.toml",
            "[[accept]]\nrule = \"function-removed\"\nitem = \"text:shout\"\nreason = \"meant\"\nfor = \"1.3.0\"\n",
        );
    let mut told = String::new();
    for arguments in [
        &["missing"][..],
        &["nothing"],
        &["broken"],
        &["unversioned", "--baseline", "good"],
        &["misversioned"],
        &["empty", "--baseline", "good"],
        &["latin", "--baseline", "good"],
        &["good", "--baseline", "archive.bala"],
        &["good", "--baseline", "surface.json"],
        &["good", "--baseline", "newer.json"],
        &["good", "--baseline", "git:"],
        &["good", "--baseline", "git:main"],
        &["good", "--baseline", "central:1.2"],
        &["good", "--offline"],
        &["diff", "good", "other"],
        &["configured", "--baseline", "good"],
        &["unreasoned", "--baseline", "good"],
        &["unused", "--baseline", "good"],
        &["good", "--baseline", "good", "--output", "nowhere/report.json"],
        &["explain", "function-remove"],
        &["accept", "function-removed", "text:shot", "--reason", "meant", "--package", "good", "--baseline", "good"],
        &["good", "--format", "yaml"],
        &["good", "-c", "1.2"],
        &["good", "-c", "1.2.0", "--baseline", "good"],
        &["dif", "good", "other"],
        &["--loud"],
    ] {
        let run = room.run(arguments);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}: {}", run.err);
        told += &run.told(arguments);
    }
    check("cli-bad-input", &told);
}

#[test]
fn a_hint_for_a_mistyped_command() {
    let room = Room::new();
    assert!(room.run(&["chekc"]).err.contains("`check`"));
}

#[test]
fn a_package_further_down_is_named() {
    let room = Room::new();
    room.package("repo/ballerina", "1.2.3", BASELINE);
    let run = room.run(&["repo"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("there is a package in `repo/ballerina`"), "{}", run.err);
}

#[test]
fn odd_files_instead_of_a_surface() {
    let room = Room::new();
    room.package("old", "1.2.3", BASELINE).package("new", "1.2.4", BASELINE);
    room.run(&["diff", "old", "new", "--format", "json", "--output", "report.json"]);
    room.write("list.json", "[]").write("empty.json", "");
    for (file, problem) in [
        ("report.json", "this is a report, not a surface"),
        ("list.json", "this is no JSON object"),
        ("empty.json", "the file is empty"),
    ] {
        let run = room.run(&["new", "--baseline", file]);
        assert_eq!(run.code, 2);
        assert!(run.err.contains(problem) && run.err.contains("bal-semver surface --format json"), "{}", run.err);
    }
}

#[test]
fn a_fingerprint_has_its_length() {
    let room = Room::new();
    room.package("old", "1.2.3", BASELINE).package("new", "1.2.4", crate::room::BROKEN);
    let run = room.run(&["accept", "abc", "--reason", "r", "--package", "new", "--baseline", "old"]);
    assert!(run.err.contains("`abc` is too short for a fingerprint: 6 characters at least"), "{}", run.err);
}

#[cfg(unix)]
#[test]
fn a_source_whose_name_is_no_text_is_not_left_out() {
    use std::os::unix::ffi::OsStrExt;
    let room = Room::new();
    room.package("old", "1.2.3", BASELINE);
    std::fs::write(room.path().join("old").join(std::ffi::OsStr::from_bytes(b"caf\xe9.bal")), "public const A = 1;\n")
        .unwrap();
    let run = room.run(&["diff", "old", "old"]);
    assert_eq!(run.code, 2, "{}", run.out);
    assert!(run.err.contains("the name of this file is not UTF-8"), "{}", run.err);
    let git = |arguments: &[&str]| {
        let all = [&["-C", "old", "-c", "user.name=n", "-c", "user.email=e"], arguments].concat();
        assert!(std::process::Command::new("git").args(all).current_dir(room.path()).status().unwrap().success());
    };
    git(&["init", "-q", "-b", "main"]);
    git(&["add", "."]);
    git(&["commit", "-q", "-m", "one"]);
    let run = room.run_in("old", &["surface", "git:main"]);
    assert_eq!(run.code, 2, "{}", run.out);
    assert!(run.err.contains("the name of this file is not UTF-8"), "{}", run.err);
    assert!(room.run_in("old", &["surface", "git:mainn"]).err.contains("did you mean `main`?"));
}
