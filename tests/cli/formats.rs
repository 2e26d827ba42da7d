//! The formats of the report: one exit code, valid content, whole files.

use crate::room::{BASELINE, BROKEN, Room, UNREADABLE};

const FORMATS: [&str; 7] = ["text", "json", "markdown", "sarif", "github", "gitlab", "junit"];

#[test]
fn the_exit_code_is_the_same_in_every_format() {
    let room = Room::new();
    room.package("old", "1.2.3", BASELINE).package("new", "1.2.4", BROKEN).package("odd", "1.2.4", UNREADABLE);
    for format in FORMATS {
        for (current, code) in [("old", 0), ("new", 1), ("odd", 3), ("none", 2)] {
            let run = room.run(&["diff", "old", current, "--format", format]);
            assert_eq!(run.code, code, "{format} {current}: {}{}", run.out, run.err);
            assert_eq!(run.out.is_empty(), code == 2, "{format} {current}");
        }
    }
}

#[test]
fn a_file_holds_what_standard_output_would() {
    let room = Room::new();
    room.package("old", "1.2.3", BASELINE).package("new", "1.2.4", BROKEN);
    for format in FORMATS {
        let shown = room.run(&["diff", "old", "new", "--format", format]);
        let written = room.run(&["diff", "old", "new", "--format", format, "--output", "report", "--color", "always"]);
        assert_eq!((written.code, written.out.as_str()), (1, ""));
        assert_eq!(room.read("report"), shown.out, "{format}");
    }
    let before = room.read("report");
    let failed = room.run(&["diff", "old", "none", "--output", "report"]);
    assert_eq!((failed.code, room.read("report")), (2, before), "a failed run writes nothing");
}

#[test]
fn json_is_what_the_schema_says() {
    let room = Room::new();
    room.package("old", "1.2.3", BASELINE).package("new", "1.2.4", BROKEN).package("odd", "1.2.4", UNREADABLE);
    let schema = serde_json::from_str(bal_semver::report::SCHEMA).unwrap();
    let schema = jsonschema::validator_for(&schema).unwrap();
    for current in ["old", "new", "odd"] {
        let run = room.run(&["diff", "old", current, "--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&run.out).unwrap();
        assert!(schema.is_valid(&report), "{}", run.out);
    }
    let report: serde_json::Value =
        serde_json::from_str(&room.run(&["diff", "old", "new", "--format", "json"]).out).unwrap();
    assert_eq!(report["level"], "major");
    assert_eq!(report["suggested_version"], "2.0.0");
    assert_eq!(report["verdict"], "too_low");
    assert_eq!(report["findings"][0]["rule"], "function-removed");
    assert_eq!(report["findings"][0]["item"], "text:shout");
    assert_eq!(report["findings"][0]["baseline"]["line"], 2);
    assert_eq!(report["findings"][0]["current"], serde_json::Value::Null);
}

#[test]
fn colours_only_where_they_are_wanted() {
    let room = Room::new();
    room.package("old", "1.2.3", BASELINE).package("new", "1.2.4", BROKEN);
    let escape = |arguments: &[&str]| room.run(&[&["diff", "old", "new"], arguments].concat()).out.contains('\u{1b}');
    assert!(!escape(&[]), "a pipe is no terminal");
    assert!(escape(&["--color", "always"]));
    assert!(!escape(&["--color", "never"]));
    assert!(!escape(&["--color", "always", "--format", "json"]));
}

#[test]
fn sarif_is_what_github_takes() {
    let room = Room::new();
    room.package("old", "1.2.3", BASELINE).package("a new \"ü\"", "1.2.4", BROKEN);
    let run = room.run(&["diff", "old", "a new \"ü\"", "--format", "sarif"]);
    let log: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let place =
        |result: &serde_json::Value| result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].clone();
    assert_eq!(place(&run["results"][1]), "a%20new%20%22%C3%BC%22/text.bal");
    for rule in run["tool"]["driver"]["rules"].as_array().unwrap() {
        for key in ["shortDescription", "fullDescription", "help"] {
            assert!(rule[key]["text"].as_str().is_some_and(|text| !text.is_empty()), "{key} of {}", rule["id"]);
        }
    }
}

#[test]
fn github_sees_the_answer_first() {
    let room = Room::new();
    let many: String = (0..20).map(|n| format!("public function f{n}() {{}}\n")).collect();
    room.package("old", "1.2.3", &many).package("new", "1.2.4", BROKEN);
    let run = room.run(&["diff", "old", "new", "--format", "github"]);
    let first = run.out.lines().next().unwrap();
    assert!(first.starts_with("::error file=new/Ballerina.toml,line=4,") && first.contains("is too low"), "{first}");
}
