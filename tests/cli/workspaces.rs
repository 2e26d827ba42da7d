//! Workspaces: every member is told about, also one that could not be checked.

use serde_json::Value;

use crate::room::{BASELINE, BROKEN, GROWN, Room, UNREADABLE, check};

/// `one` is good, `two` has no valid manifest.
fn room() -> Room {
    let room = Room::new();
    room.write("Ballerina.toml", "[workspace]\npackages = [\"one\", \"two\"]\n")
        .named("one", "text", "1.3.0", GROWN)
        .write("two/Ballerina.toml", "[package]\norg = \"acme\"\nname = \"song\"\nversion = \"1\"\n")
        .write("two/text.bal", BASELINE)
        .published("1.2.3", BASELINE);
    room
}

#[test]
fn a_member_that_could_not_be_checked_is_in_every_report() {
    let room = room();
    let mut told = String::new();
    for format in ["text", "json", "markdown", "sarif", "github", "gitlab", "junit"] {
        let run = room.run(&["--offline", "--format", format]);
        assert_eq!(run.code, 2, "{format}: {}", run.err);
        assert!(run.out.contains("two") && run.out.contains("no semantic version"), "{format}: {}", run.out);
        if ["text", "markdown", "github", "junit"].contains(&format) {
            told += &run.told(&["--offline", "--format", format]);
        }
    }
    check("cli-workspace-error", &told);
}

#[test]
fn the_json_of_a_workspace_has_one_shape() {
    let schema = serde_json::from_str(bal_semver::report::SCHEMA).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    let report = |room: &Room| -> Value {
        let run = room.run(&["--offline", "--format", "json"]);
        let report = serde_json::from_str(&run.out).unwrap();
        assert!(schema.is_valid(&report), "{}", run.out);
        report
    };
    let room = room();
    let with_error = report(&room);
    assert_eq!(with_error["packages"].as_array().unwrap().len(), 1);
    assert_eq!(with_error["verdict"], "inconclusive", "nothing is known of one member");
    assert_eq!(with_error["errors"][0]["folder"], "two");
    assert_eq!(with_error["errors"][0]["file"], "two/Ballerina.toml");
    assert_eq!(with_error["errors"][0]["line"], 4);
    room.write("Ballerina.toml", "[workspace]\npackages = [\"one\"]\n");
    let alone = report(&room);
    assert_eq!(alone["packages"][0]["package"]["name"], "text", "one member is a workspace too");
    assert_eq!((&alone["verdict"], &alone["errors"]), (&Value::from("enough"), &Value::Array(Vec::new())));
}

#[test]
fn an_error_names_its_member() {
    let room = room();
    room.named("two", "song", "1.0.0", BASELINE);
    let run = room.run(&["--baseline", "one"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("are not the same package") && run.err.contains("in the package `two`"), "{}", run.err);
}

#[test]
fn a_changelog_names_its_packages_and_what_it_could_not_read() {
    let room = room();
    room.named("two", "song", "1.0.0", BASELINE);
    let run = room.run(&["changelog", "--repository", "local"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert!(run.out.starts_with("## acme/text [1.3.0]\n") && run.out.contains("## acme/song [1.0.0]\n"), "{}", run.out);

    room.package("old", "1.2.3", BASELINE).package("odd", "1.2.4", UNREADABLE).package("new", "1.2.4", BROKEN);
    let run = room.run(&["changelog", "odd", "--baseline", "old"]);
    assert_eq!(run.code, 3, "{run:?}");
    assert!(run.out.contains("could not be read") && run.err.contains("odd/text.bal:6"), "{run:?}");
    assert_eq!(room.run(&["changelog", "new", "--baseline", "old"]).code, 0);
}
