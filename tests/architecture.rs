//! Who may know whom: every `crate::` in a room leads to a room that stands before it on the line.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each room and the rooms it may know besides itself.
const ROOMS: &[(&str, &[&str])] = &[
    ("printable", &[]),
    ("error", &["printable"]),
    ("package", &["error"]),
    ("syntax", &[]),
    ("surface", &["error", "package", "printable", "syntax"]),
    ("types", &[]),
    ("lower", &["surface", "types"]),
    ("diff", &["lower", "surface"]),
    ("rules", &["diff"]),
    ("verdict", &["diff", "error", "package", "rules", "surface"]),
    ("compare", &["diff", "error", "package", "surface", "verdict"]),
    ("report", &["diff", "printable", "rules", "surface", "verdict"]),
    ("cli", &["compare", "error", "package", "report", "rules", "surface", "verdict"]),
];

#[test]
fn no_arrow_goes_up() {
    let mut arrows = Vec::new();
    for (room, known) in ROOMS {
        for file in files_of(room) {
            for other in mentioned(&fs::read_to_string(&file).expect("a source file")) {
                if other != *room && !known.contains(&other.as_str()) {
                    arrows.push(format!("{}: {room} may not know {other}", file.display()));
                }
            }
        }
    }
    assert!(arrows.is_empty(), "{}", arrows.join("\n"));
}

#[test]
fn every_room_stands_on_the_line() {
    let rooms: BTreeSet<String> = fs::read_dir(source())
        .expect("the sources")
        .map(|entry| entry.expect("an entry").path().file_stem().expect("a name").to_string_lossy().into_owned())
        .filter(|name| name != "lib" && name != "main")
        .collect();
    let listed: BTreeSet<String> = ROOMS.iter().map(|(room, _)| (*room).to_owned()).collect();
    assert_eq!(rooms, listed);
}

#[test]
fn every_file_says_in_its_first_line_what_it_holds() {
    let silent: Vec<String> = files_below(&source())
        .into_iter()
        .filter(|file| {
            let text = fs::read_to_string(file).expect("a source file");
            !text.starts_with("//! ") && !text.starts_with("#![doc = ")
        })
        .map(|file| file.display().to_string())
        .collect();
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}

#[test]
fn only_the_first_room_touches_disk_and_network() {
    let touching = ["std::fs", "std::net", "reqwest", "std::process::Command"];
    let allowed = |file: &Path| {
        let room = file.strip_prefix(source()).expect("below the sources").iter().next().expect("a room");
        // The command line writes reports and manifests where the user said so.
        room == "package" || room == "cli"
    };
    for file in files_below(&source()).into_iter().filter(|file| !allowed(file)) {
        let text = fs::read_to_string(&file).expect("a source file");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for name in touching {
            let is_test = file.iter().any(|part| part == "tests" || part == "tests.rs");
            let found = code.contains(name) && !is_test;
            assert!(!found, "{} mentions {name}", file.display());
        }
    }
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// `src/room.rs`, and everything below `src/room/`, in-file tests included.
fn files_of(room: &str) -> Vec<PathBuf> {
    let file = source().join(format!("{room}.rs"));
    let mut files = files_below(&source().join(room));
    files.extend(file.exists().then_some(file));
    assert!(!files.is_empty(), "no room {room}");
    files
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let (mut files, mut waiting) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files
}

/// The names that follow `crate::`.
fn mentioned(text: &str) -> BTreeSet<String> {
    text.split("crate::")
        .skip(1)
        .map(|rest| rest.chars().take_while(|letter| letter.is_ascii_lowercase() || *letter == '_').collect())
        .filter(|name: &String| !name.is_empty())
        .collect()
}
