//! Where the other version comes from: folders, surface files, git, archives.

use std::process::Command;

use crate::room::{BASELINE, BROKEN, GROWN, Room};

fn git(room: &Room, arguments: &[&str]) {
    let output = Command::new("git")
        .args(["-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"])
        .args(arguments)
        .current_dir(room.path())
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn commit(room: &Room, message: &str) {
    git(room, &["add", "text"]);
    git(room, &["commit", "-q", "-m", message]);
}

#[test]
fn a_surface_file_stands_in_for_a_version() {
    let room = Room::new();
    room.package("old", "1.2.3", BASELINE).package("new", "1.2.4", BROKEN);
    assert_eq!(room.run(&["surface", "old", "--format", "json", "--output", "old.json"]).code, 0);
    let levels = |baseline: &str| {
        let run = room.run(&["new", "--baseline", baseline, "--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
        (run.code, report["findings"].clone())
    };
    assert_eq!(levels("old.json"), levels("old"));
    assert_eq!(room.run(&["diff", "old.json", "old"]).code, 0);
}

#[test]
fn a_commit() {
    let room = Room::new();
    git(&room, &["init", "-q", "-b", "main"]);
    room.package("text", "1.2.3", BASELINE);
    commit(&room, "one");
    room.package("text", "1.2.4", BROKEN);
    let run = room.run(&["text", "--baseline", "git:HEAD"]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.out.contains("`shout`"), "{}", run.out);
    assert_eq!(room.run_in("text", &["--baseline", "git:main"]).out.lines().next(), run.out.lines().next());
}

#[test]
fn what_was_there_before_the_branch_fails_nobody() {
    let room = Room::new();
    git(&room, &["init", "-q", "-b", "main"]);
    room.published("1.2.3", BASELINE).package("text", "1.2.4", BROKEN);
    commit(&room, "somebody broke it");
    git(&room, &["checkout", "-q", "-b", "mine"]);
    room.write("text/more.bal", "function quiet() {\n}\n");
    commit(&room, "a patch of mine");
    assert_eq!(room.run(&["text", "--offline"]).code, 1);
    let run = room.run(&["text", "--offline", "--since", "main", "--format", "json"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let removed = report["findings"].as_array().unwrap().iter().find(|one| one["rule"] == "function-removed").unwrap();
    assert_eq!(removed["since"], "before");
    let answer = room.run(&["text", "--offline", "--since", "main", "-q"]).out;
    let expected = "acme/text 1.2.4 is enough for this branch; what was there before needs 2.0.0";
    assert!(answer.starts_with(expected), "{answer}");
    room.write("text/text.bal", BROKEN.replace("sing", "hum"));
    let mine = room.run(&["text", "--offline", "--since", "main"]);
    assert_eq!(mine.code, 1, "{}{}", mine.out, mine.err);
}

#[test]
fn versions_of_other_packages_are_refused() {
    let room = Room::new();
    room.named("old", "text", "1.2.3", BASELINE).named("new", "song", "2.0.0", GROWN);
    assert_eq!(room.run(&["diff", "old", "new"]).code, 2);
    let told = room.run(&["diff", "old", "new", "--allow-rename"]);
    assert!(told.code == 0 || told.code == 1, "{}", told.err);
}

#[test]
fn a_version_against_itself_is_nothing() {
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
    let room = Room::new();
    for name in ["shapes", "shapes-1.2.3"] {
        let folder = format!("{examples}/{name}");
        let run = room.run(&["diff", &folder, &folder, "--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
        assert_eq!((report["level"].as_str(), run.code), (Some("none"), 0), "{}{}", run.out, run.err);
        assert_eq!(report["issues"].as_array().map(Vec::len), Some(0));
    }
}

#[test]
fn what_can_not_be_read_is_neither_gone_nor_changed() {
    let room = Room::new();
    room.package("old", "1.2.3", BASELINE);
    for (name, broken) in [
        ("unclosed", BASELINE.replace("whisper(string text)", "whisper(string text")),
        ("nameless", BASELINE.replace("whisper(string text)", "whisper(string text, int)")),
        (
            "halved",
            BASELINE
                .replace("public function whisper(string text) returns string => text;", "public function whisper("),
        ),
        ("mistyped", BASELINE.replace("whisper(string text)", "whisper(nowhere:Text text)")),
        ("keyword", BASELINE.replace("public function whisper", "public functoin whisper")),
    ] {
        for (version, code) in [("1.2.4", 3), ("1.3.0", 3), ("1.2.3", 3)] {
            room.package("new", version, &broken);
            let run = room.run(&["diff", "old", "new", "--format", "json"]);
            let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
            assert_eq!((report["level"].as_str(), run.code), (Some("patch"), code), "{name} {version}: {}", run.out);
            assert_ne!(report["issues"].as_array().map(Vec::len), Some(0), "{name}");
            let back = room.run(&["diff", "new", "old"]);
            assert_ne!(back.code, 0, "{name} the other way: {}", back.out);
        }
        room.package("new", "1.2.4", &format!("{broken}\n").replace("shout", "scream"));
        let both = room.run(&["diff", "old", "new"]);
        assert_eq!(both.code, 1, "a break that was read wins: {}", both.out);
    }
}
