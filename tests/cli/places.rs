//! Places: a finding points at what it is about, also in the manifests.

use crate::room::Room;

const CLIENT: &str = "import acme/paper;\n\npublic function f(paper:Sheet sheet) {\n}\n";

fn manifest(version: &str, rest: &str) -> String {
    format!("# A licence\n\n[package]\norg = \"acme\"\nname = \"text\"\nversion = \"{version}\"\n{rest}")
}

/// Rules with the places of their findings, as `rule file:line:column`.
fn places(room: &Room) -> Vec<String> {
    let run = room.run(&["diff", "old", "new", "--format", "json", "--exit-zero"]);
    let report: serde_json::Value = serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{}", run.err));
    let mut places: Vec<String> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let place = &one["current"];
            let file = place["file"].as_str().unwrap_or_default();
            format!("{} {file}:{}:{}", one["rule"].as_str().unwrap(), place["line"], place["column"])
        })
        .collect();
    places.sort();
    places
}

#[test]
fn entries_of_the_manifest() {
    let room = Room::new();
    room.write("old/Ballerina.toml", manifest("1.0.0", "distribution = \"2201.8.0\"\n")).write("old/f.bal", CLIENT);
    let more =
        "visibility = \"private\"\ndistribution = \"2201.12.0\"\n\n[[platform.java21.dependency]]\npath = \"a.jar\"\n";
    room.write("new/Ballerina.toml", manifest("2.0.0", more)).write("new/f.bal", CLIENT);
    assert_eq!(
        places(&room),
        [
            "package-became-private new/Ballerina.toml:7:1",
            "package-distribution-narrowed new/Ballerina.toml:8:1",
            "package-platform-changed new/Ballerina.toml:10:12",
        ]
    );
    room.write("new/Ballerina.toml", manifest("1.0.1", "distribution = \"2201.8.0\"\nkeywords = [\"a\"]\n"));
    assert_eq!(places(&room), ["package-metadata-changed new/Ballerina.toml:3:2"]);
}

#[test]
fn versions_of_dependencies() {
    let room = Room::new();
    let needs =
        |version: &str| format!("\n[[dependency]]\norg = \"acme\"\nname = \"paper\"\nversion = \"{version}\"\n");
    room.write("old/Ballerina.toml", manifest("1.0.0", &needs("1.0.0"))).write("old/f.bal", CLIENT);
    room.write("new/Ballerina.toml", manifest("2.0.0", &needs("2.0.0"))).write("new/f.bal", CLIENT);
    assert_eq!(places(&room), ["dependency-changed new/Ballerina.toml:11:1"]);
    let locked = "[ballerina]\ndependencies-toml-version = \"2\"\n\n[[package]]\norg = \"acme\"\nname = \"paper\"\nversion = \"2.0.1\"\n";
    room.write("new/Dependencies.toml", locked);
    assert_eq!(places(&room), ["dependency-changed new/Dependencies.toml:7:1"]);
}

#[test]
fn a_surface_file_keeps_them() {
    let room = Room::new();
    room.write("old/Ballerina.toml", manifest("1.0.0", "distribution = \"2201.8.0\"\n")).write("old/f.bal", CLIENT);
    room.write("new/Ballerina.toml", manifest("2.0.0", "distribution = \"2201.12.0\"\n")).write("new/f.bal", CLIENT);
    let stored = room.run(&["surface", "new", "--format", "json", "--output", "new.json"]);
    assert_eq!(stored.code, 0, "{}", stored.err);
    let findings = |current: &str| {
        let run = room.run(&["diff", "old", current, "--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
        report["findings"].clone()
    };
    assert_eq!(findings("new"), findings("new.json"));
}

#[test]
fn a_field_in_another_spelling_is_its_successor() {
    let room = Room::new();
    let record = |fields: &str| format!("public type R record {{|\n{fields}|}};\n");
    room.package("old", "1.0.0", &record("int total_minutes;\nint paid_minutes;\nint last_one;\n"));
    room.package("new", "2.0.0", &record("int paidMinutes;\nint other;\nint totalMinutes;\n"));
    let out = room.run(&["diff", "old", "new"]).out;
    for expected in [
        "field `total_minutes` of `R` was renamed to `totalMinutes`",
        "field `paid_minutes` of `R` was renamed to `paidMinutes`",
        "field `last_one` of `R` was removed",
        "field `other` of `R` was added",
    ] {
        assert!(out.contains(expected), "{expected}: {out}");
    }
}
