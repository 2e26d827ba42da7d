//! `Semver.toml` and `accept`.

use crate::room::{BASELINE, BROKEN, Room, check};

fn room() -> Room {
    let room = Room::new();
    room.package("text", "1.3.0", BROKEN).published("1.2.3", BASELINE);
    room
}

#[test]
fn an_accepted_break_is_enough_for_its_release_and_then_rots() {
    let room = room();
    assert_eq!(room.run(&["text", "--offline"]).code, 1);
    room.write("text/Semver.toml", "# our rules\n\n[rules]\nfunction-added = \"minor\" # as it is\n");
    let accept =
        ["accept", "function-removed", "text:shout", "--reason", "never worked", "--package", "text", "--offline"];
    let accepted = room.run(&accept);
    assert_eq!(accepted.code, 0, "{}", accepted.err);
    let run = room.run(&["text", "--offline", "-d"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let again = room.run(&accept);
    room.published("1.3.0", BROKEN).package("text", "1.3.1", BROKEN);
    let outlived = room.run(&["text", "--offline"]);
    assert_eq!((again.code, outlived.code), (2, 2));
    let told = [
        accepted.told(&accept),
        format!("$ cat text/Semver.toml\n{}\n", room.read("text/Semver.toml")),
        run.told(&["text", "-d"]),
        again.told(&accept),
        outlived.told(&["text"]),
    ];
    check("cli-accept", &told.concat());
}

#[test]
fn by_fingerprint() {
    let room = room();
    let report: serde_json::Value =
        serde_json::from_str(&room.run(&["text", "--offline", "--format", "json"]).out).unwrap();
    let fingerprint = report["findings"][0]["fingerprint"].as_str().unwrap();
    let accept = |id: &str, extra: &[&str]| {
        room.run(&[&["accept", id, "--reason", "meant", "--package", "text", "--offline"], extra].concat())
    };
    assert_eq!(accept("0123456789", &[]).code, 2);
    assert_eq!(accept(fingerprint, &["--for", "1.2.3"]).code, 2, "not above the baseline");
    assert_eq!(accept(fingerprint, &["--reason", " "]).code, 2, "twice or empty");
    assert!(!room.path().join("text/Semver.toml").exists(), "nothing was written");
    assert_eq!(accept(&fingerprint[..8], &[]).code, 0);
    assert_eq!(room.run(&["text", "--offline"]).code, 0);
}

#[test]
fn levels_are_set_and_strict_is_strict() {
    let room = Room::new();
    room.package("old", "1.2.3", "public function f(int a) {\n}\n");
    room.package("new", "1.3.0", "public function f(int a, int b = 1) {\n}\n");
    assert_eq!(room.run(&["diff", "old", "new"]).code, 0, "a caveat is minor");
    assert_eq!(room.run(&["diff", "old", "new", "--strict"]).code, 1);
    room.write("new/Semver.toml", "strict = true\n");
    assert_eq!(room.run(&["diff", "old", "new"]).code, 1);
    room.write("new/Semver.toml", "strict = true\n[rules]\nparam-defaultable-added = \"patch\"\n");
    let levelled = room.run(&["diff", "old", "new"]);
    assert_eq!(levelled.code, 0, "{}{}", levelled.out, levelled.err);
    assert!(levelled.out.contains("patch-compatible"), "{}", levelled.out);
    room.write("new/Semver.toml", "[rules]\nminor = \"off\"\n");
    let off = room.run(&["diff", "old", "new"]);
    assert_eq!(off.code, 0, "{}", off.err);
    assert!(off.out.contains("does not count"), "{}", off.out);
    assert!(off.out.starts_with("acme/text 1.3.0 is enough: nothing that counts changed since 1.2.3."), "{}", off.out);
}
