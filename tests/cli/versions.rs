//! Pre-releases, 0.x, taken versions, and `bump`.

use crate::room::{BASELINE, BROKEN, GROWN, MENDED, Room, check};

fn suggested(out: &str) -> &str {
    out.lines().last().and_then(|line| line.strip_prefix("suggested version: ")).unwrap_or_default()
}

#[test]
fn from_published_versions() {
    for (published, declared, source, code, due) in [
        (vec!["0.2.1"], "0.2.2", GROWN, 1, "0.3.0"),
        (vec!["0.2.1"], "0.2.2", MENDED, 0, "0.2.2"),
        (vec!["1.1.0", "1.2.0-rc.1"], "1.2.0", GROWN, 0, "1.2.0"),
        (vec!["1.1.0", "1.2.0-rc.1"], "1.2.0-rc.2", BROKEN, 1, "2.0.0"),
        (vec!["1.2.3", "2.0.0"], "1.2.4", BROKEN, 1, "3.0.0"),
        (vec!["1.2.3"], "1.2.3", MENDED, 1, "1.2.4"),
        (vec!["1.2.3"], "1.2.4+build.5", MENDED, 0, "1.2.4"),
        (vec!["2.0.0"], "1.2.4", MENDED, 1, "2.0.1"),
    ] {
        let room = Room::new();
        room.package("text", declared, source);
        for version in &published {
            room.published(version, BASELINE);
        }
        let run = room.run(&["text", "--offline"]);
        assert_eq!((run.code, suggested(&run.out)), (code, due), "{published:?} {declared}: {}{}", run.out, run.err);
    }
}

#[test]
fn a_published_version_can_not_be_pushed_again() {
    let room = Room::new();
    room.package("text", "1.2.3", MENDED).published("1.2.3", BASELINE);
    let run = room.run(&["text", "--offline"]);
    assert!(run.err.contains("already published"), "{}", run.err);
    assert!(run.out.contains("a push is permanent"), "{}", run.out);
    assert!(!room.run(&["text", "--offline", "-q"]).err.contains("already published"));
}

#[test]
fn bump_changes_the_version_and_nothing_else() {
    let room = Room::new();
    room.package("text", "1.2.4", BROKEN).published("1.2.3", BASELINE);
    let before = room.read("text/Ballerina.toml");
    let first = room.run(&["bump", "text", "--offline", "--pre", "alpha.1"]);
    assert_eq!(room.read("text/Ballerina.toml"), before.replace("1.2.4", "2.0.0-alpha.1"));
    let second = room.run(&["bump", "text", "--offline"]);
    let third = room.run(&["bump", "text", "--offline", "--pre", "beta.1"]);
    assert_eq!(room.read("text/Ballerina.toml"), before.replace("1.2.4", "2.0.0-beta.1"));
    let refused = room.run(&["bump", "text", "--offline", "--pre", "alpha..1"]);
    assert_eq!(room.run(&["text", "--offline"]).code, 0);
    let told =
        [first.told(&["bump", "--pre", "alpha.1"]), second.told(&["bump"]), third.told(&["bump", "--pre", "beta.1"])];
    check("cli-bump", &told.concat());
    assert_eq!(refused.code, 2);
}

#[test]
fn what_a_registry_would_refuse_is_told_before_the_push() {
    let room = Room::new();
    room.package("old", "1.2.3", BASELINE);
    let toml = |org: &str| format!("[package]\n{org}name = \"text\"\nversion = \"1.2.4\"\n");
    room.write("new/text.bal", MENDED);
    let mut told = String::new();
    for org in ["", "org = \"ballerinax\"\n", "org = \"acme\"\n"] {
        room.write("new/Ballerina.toml", toml(org));
        let arguments = ["new", "--baseline", "old", "--allow-rename", "--exit-zero", "-q"];
        assert_eq!(room.run(&arguments).err, "", "quiet");
        told += &room.run(&arguments[..5]).err;
        told += "\n";
    }
    check("cli-preflight", &told);
}

#[test]
fn a_baseline_with_its_whole_name_is_found_as_without() {
    let room = Room::new();
    room.package("text", "1.2.4", crate::room::BROKEN);
    for version in ["1.0.0", "1.2.3", "2.0.0"] {
        room.published(version, BASELINE);
    }
    for (short, long) in [("central:", "central:acme/text"), ("central:1.0.0", "central:acme/text:1.0.0")] {
        let run = |source: &str| room.run(&["text", "--offline", "--baseline", source, "-d"]);
        assert_eq!(run(long), run(short), "{long}");
        assert!(run(long).out.ends_with("suggested version: 3.0.0\n"), "2.0.0 is taken: {}", run(long).out);
    }
}
