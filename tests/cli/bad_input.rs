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
