//! Commands, and the ways in which `bal semver` was called.

use std::process::Stdio;

use crate::room::{BASELINE, BROKEN, GROWN, MENDED, Room, check};

#[test]
fn the_old_ways_of_calling_still_work() {
    let room = Room::new();
    room.package("text", "1.2.4", BROKEN).published("1.2.3", BASELINE).published("1.0.0", BASELINE);
    let here = room.run_in("text", &["--offline"]);
    assert_eq!(here.code, 1, "{}", here.err);
    for (folder, arguments) in [
        ("text", vec!["check", "--offline"]),
        ("text", vec!["check", ".", "--offline"]),
        (".", vec!["text", "--offline"]),
        (".", vec!["check", "text", "--offline"]),
        (".", vec!["-c", "1.2.3", "text", "--offline"]),
        (".", vec!["--offline", "--compare-version=1.2.3", "text"]),
        (".", vec!["-d", "text", "--offline"]),
        (".", vec!["--show-diff", "--offline", "text"]),
    ] {
        let run = room.run_in(folder, &arguments);
        assert_eq!(run.code, 1, "{arguments:?}: {}", run.err);
        let last: Vec<&str> = run.out.lines().rev().take(3).collect();
        assert_eq!(
            last,
            [
                "suggested version: 2.0.0",
                "compatibility impact (compared with the release version '1.2.3'): backward-incompatible changes detected",
                "current version: 1.2.4"
            ],
            "{arguments:?}"
        );
    }
    let other = room.run(&["-c", "1.0.0", "text", "--offline"]);
    assert!(other.out.contains("(compared with the release version '1.0.0')"), "{}", other.out);
}

#[test]
fn a_folder_called_like_a_command() {
    let room = Room::new();
    room.package("check", "1.2.3", BASELINE).package("old", "1.2.3", BASELINE);
    assert_eq!(room.run(&["./check", "--baseline", "old"]).code, 0);
    assert_eq!(room.run(&["check", "check", "--baseline", "old"]).code, 0);
}

#[test]
fn options_may_stand_before_the_command() {
    let room = Room::new();
    room.package("old", "1.2.3", BASELINE).package("new", "1.2.4", BROKEN);
    let after = room.run(&["check", "new", "--baseline", "old", "-q"]);
    assert_eq!(after.code, 1, "{}", after.err);
    for arguments in [
        &["-q", "check", "new", "--baseline", "old"][..],
        &["--baseline", "old", "-q", "check", "new"],
        &["--baseline=old", "-q", "new"],
    ] {
        assert_eq!(room.run(arguments), after, "{arguments:?}");
    }
    assert_eq!(room.run(&["--color", "never", "rules"]), room.run(&["rules"]));
    assert_eq!(room.run(&["-d", "diff", "old", "new"]), room.run(&["diff", "old", "new", "-d"]));
}

#[test]
fn one_word_too_many_is_named() {
    let room = Room::new();
    let run = room.run(&["old", "new"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.starts_with("error: unexpected argument 'new' found"), "{}", run.err);
}

#[test]
fn a_command_takes_no_option_that_it_would_ignore() {
    let room = Room::new();
    for arguments in [
        &["bump", "--format", "json"][..],
        &["bump", "--output", "x"],
        &["changelog", "--format", "json"],
        &["changelog", "--show-diff"],
        &["accept", "a", "--reason", "b", "--format", "json"],
    ] {
        let run = room.run(arguments);
        assert_eq!(run.code, 2, "{arguments:?}");
        assert!(run.err.starts_with("error: unexpected argument"), "{arguments:?}: {}", run.err);
    }
}

#[test]
fn colours_of_the_catalogue() {
    let room = Room::new();
    for command in [&["rules"][..], &["explain", "function-removed"]] {
        let coloured = |when| room.run(&[command, &["--color", when]].concat()).out.contains('\u{1b}');
        assert!(coloured("always") && !coloured("never") && !coloured("auto"), "{command:?}");
    }
}

#[test]
fn completions_know_the_rules() {
    let room = Room::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let run = room.run(&["completions", shell]);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{shell}");
        assert!(!run.out.is_empty());
    }
    let bash = room.run(&["completions", "bash"]).out;
    assert!(bash.contains("function-removed") && bash.contains("variable-widened"), "rules for `explain`");
}

#[test]
fn every_level_has_its_phrase_and_code() {
    let room = Room::new();
    room.package("old", "1.2.3", BASELINE);
    for (source, version, phrase, code) in [
        (BASELINE, "1.2.3", "no changes detected", 0),
        (BASELINE, "1.2.4", "no changes detected", 0),
        (MENDED, "1.2.4", "patch-compatible changes detected", 0),
        (MENDED, "1.2.3", "patch-compatible changes detected", 1),
        (GROWN, "1.2.4", "patch-incompatible changes detected", 1),
        (GROWN, "1.3.0-rc.1", "patch-incompatible changes detected", 0),
        (BROKEN, "1.9.0", "backward-incompatible changes detected", 1),
        (BROKEN, "2.0.0", "backward-incompatible changes detected", 0),
    ] {
        room.package("new", version, source);
        for arguments in [&["diff", "old", "new"][..], &["new", "--baseline", "old"]] {
            let run = room.run(arguments);
            assert!(run.out.contains(&format!("): {phrase}\n")), "{version}: {}{}", run.out, run.err);
            assert_eq!(run.code, code, "{version} {phrase} {arguments:?}");
        }
        assert_eq!(room.run(&["diff", "old", "new", "--exit-zero"]).code, 0);
    }
}

#[test]
fn reports_read_well() {
    let room = Room::new();
    room.package("text", "1.2.4", BROKEN).published("1.2.3", BASELINE);
    for (name, arguments) in [
        ("cli-check", vec!["text", "--offline"]),
        ("cli-show-diff", vec!["text", "--offline", "-d"]),
        ("cli-quiet", vec!["text", "--offline", "-q"]),
        ("cli-changelog", vec!["changelog", "text", "--offline"]),
        ("cli-surface", vec!["surface", "text"]),
        ("cli-explain", vec!["explain", "function-removed"]),
        ("cli-help", vec!["-h"]),
    ] {
        check(name, &room.run(&arguments).told(&arguments));
    }
}

#[test]
fn a_first_release_is_calm() {
    let room = Room::new();
    room.package("text", "0.1.0", BASELINE);
    let arguments = ["text", "--repository", "local"];
    let run = room.run(&arguments);
    assert_eq!(run.code, 0, "{}", run.err);
    check("cli-first-release", &run.told(&arguments));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let room = Room::new();
    room.package("text", "1.2.4", BROKEN).published("1.2.3", BASELINE);
    let (first, second) = (room.run(&["text", "--offline", "-d"]), room.run(&["text", "--offline", "-d"]));
    assert_eq!(first, second);
    let root = room.path().to_str().unwrap();
    assert!(!first.out.contains(root) && !first.err.contains(root), "an absolute path: {}{}", first.out, first.err);
}

#[test]
fn nobody_listens() {
    let room = Room::new();
    room.package("text", "1.2.4", BROKEN).published("1.2.3", BASELINE);
    for arguments in [&["text", "--offline"][..], &["rules"], &["--help"], &["completions", "bash"]] {
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_bal-semver"))
            .args(arguments)
            .current_dir(room.path())
            .env("BALLERINA_HOME_DIR", room.path().join("home"))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.code().is_some_and(|code| code <= 1), "{arguments:?}: {told}");
        assert!(!told.contains("panicked"), "{arguments:?}: {told}");
    }
}

#[test]
fn a_workspace_is_one_report_with_the_worst_code() {
    let room = Room::new();
    room.write("Ballerina.toml", "[workspace]\npackages = [\"one\", \"two\"]\n")
        .named("one", "text", "1.2.4", BROKEN)
        .named("two", "song", "0.1.0", BASELINE)
        .published("1.2.3", BASELINE);
    let run = room.run(&["--repository", "local", "--format", "json"]);
    assert_eq!(run.code, 0, "nothing is published locally: {}", run.err);
    let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(report["verdict"], "first_release");
    assert_eq!(report["packages"][1]["package"]["name"], "song");
    let run = room.run(&["--offline"]);
    assert_eq!(run.code, 2, "offline nothing is known of acme/song");
    assert!(run.out.contains("acme/text 1.2.4 is too low") && run.err.contains("acme/song"), "{run:?}");
}

#[test]
fn a_package_can_be_named_by_its_manifest() {
    let room = Room::new();
    room.package("old", "1.2.3", BASELINE).package("new", "1.2.4", BROKEN);
    room.write("new/Semver.toml", "[rules]\nmajor = \"off\"\n");
    for (folder, named) in [("new", "new/Ballerina.toml"), ("./new", "./new/Ballerina.toml")] {
        let run = |path: &str| room.run(&[path, "--baseline", "old", "-d"]);
        assert_eq!(run(named), run(folder));
        assert_eq!(room.run(&["diff", "old", named]), room.run(&["diff", "old", folder]));
    }
    assert_eq!(room.run_in("new", &["Ballerina.toml", "--baseline", "../old"]).code, 1);
    let bump = room.run(&["bump", "new/Ballerina.toml", "--baseline", "old"]);
    assert_eq!(bump.code, 0, "{}", bump.err);
    assert!(room.read("new/Ballerina.toml").contains("version = \"1.3.0\" # by hand"), "{}", bump.out);
    room.write("Ballerina.toml", "[workspace]\npackages = [\"new\"]\n");
    let workspace = room.run(&["Ballerina.toml", "--repository", "local", "-q"]);
    assert_eq!(workspace.code, 0, "{}", workspace.err);
}
