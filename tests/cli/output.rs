//! `--output`: a file is written whole or not at all, and what is no file is never replaced.
#![cfg(unix)]

use std::fs;
use std::io::Read;
use std::os::unix::fs::{FileTypeExt, symlink};
use std::process::Command;

use crate::room::{BASELINE, BROKEN, Room};

const QUIET: [&str; 6] = ["diff", "old", "new", "-q", "--output", "report"];

fn room() -> Room {
    let room = Room::new();
    room.package("old", "1.2.3", BASELINE).package("new", "1.2.4", BROKEN);
    room
}

#[test]
fn a_pipe_is_written_to_and_stays_a_pipe() {
    let room = room();
    let pipe = room.path().join("report");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let mut held = fs::OpenOptions::new().read(true).write(true).open(&pipe).unwrap();
    let run = room.run(&QUIET);
    assert_eq!((run.code, run.out.as_str(), run.err.as_str()), (1, "", ""));
    assert!(fs::symlink_metadata(&pipe).unwrap().file_type().is_fifo(), "the pipe was replaced");
    let mut buffer = [0; 4096];
    let length = held.read(&mut buffer).unwrap();
    let read = String::from_utf8_lossy(&buffer[..length]);
    assert!(read.ends_with("suggested version: 2.0.0\n"), "{read}");
}

#[test]
fn a_link_stays_a_link() {
    let room = room();
    let link = room.path().join("report");
    symlink("there/behind", &link).unwrap();
    let run = room.run(&QUIET);
    assert_eq!(run.code, 2, "there is no folder yet");
    fs::create_dir(room.path().join("there")).unwrap();
    for _ in 0..2 {
        let run = room.run(&QUIET);
        assert_eq!(run.code, 1, "{}", run.err);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink(), "the link was replaced");
        assert!(room.read("there/behind").ends_with("suggested version: 2.0.0\n"));
        assert_eq!(fs::read_dir(room.path().join("there")).unwrap().count(), 1, "something was left behind");
    }
}

#[test]
fn standard_output_by_its_names() {
    let room = room();
    for name in ["/dev/stdout", "-"] {
        let path = room.path().join("all");
        fs::write(&path, "before\n").unwrap();
        let log = fs::OpenOptions::new().append(true).open(&path).unwrap();
        let status = Command::new(env!("CARGO_BIN_EXE_bal-semver"))
            .args(["diff", "old", "new", "-q", "--output", name])
            .current_dir(room.path())
            .stdout(log)
            .status()
            .unwrap();
        assert_eq!(status.code(), Some(1));
        let all = room.read("all");
        assert!(all.starts_with("before\nacme/text 1.2.4 is too low"), "{name}: {all}");
    }
}

#[test]
fn a_folder_is_no_file() {
    let room = room();
    let run = room.run(&["diff", "old", "new", "--output", "old"]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("this is a folder") && run.err.contains("name a file in it"), "{}", run.err);
}
