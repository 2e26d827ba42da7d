//! Odd and hostile sources: what is shown cannot disturb a terminal, and a report stays readable whatever its size.

use crate::room::{BASELINE, BROKEN, Room, UNREADABLE, check};

#[test]
fn signs_that_move_the_cursor_are_spelled() {
    let room = Room::new();
    let odd = "public const string ODD = \"\u{1b}[31mred\u{1b}[0m \u{202e}turned\";\npublic function f() {}\n";
    room.package("old", "1.2.3", odd).package("new", "1.2.4", "public function f() {}\n");
    for format in ["text", "markdown", "sarif", "github", "gitlab", "junit"] {
        let run = room.run(&["diff", "old", "new", "-v", "--format", format]);
        assert_eq!(run.code, 1, "{}", run.err);
        assert!(!run.out.contains(['\u{1b}', '\u{202e}']), "{format}: {}", run.out);
    }
    let text = room.run(&["diff", "old", "new"]).out;
    assert!(text.contains(r#"public const string ODD = "\u{1b}[31mred\u{1b}[0m \u{202e}turned""#), "{text}");
    let surface = room.run(&["surface", "old"]).out;
    assert!(surface.contains(r"\u{1b}[31mred") && !surface.contains('\u{1b}'), "{surface}");
}

#[test]
fn an_error_in_a_very_long_line_shows_its_neighbourhood() {
    let room = Room::new();
    room.package("new", "1.2.4", BASELINE).write("deep.json", "[".repeat(100_000));
    let run = room.run(&["new", "--baseline", "deep.json"]);
    assert_eq!(run.code, 2);
    assert!(run.err.len() < 1_000, "{} bytes", run.err.len());
}

#[test]
fn hundreds_of_changes_stay_readable() {
    let room = Room::new();
    let functions =
        |count: usize| (0..count).map(|n| format!("public function f{n:03}(int a) {{}}\n")).collect::<String>();
    room.package("old", "1.2.3", &functions(250)).package("new", "2.0.0", &functions(20));
    let short = room.run(&["diff", "old", "new"]).out;
    assert!(short.lines().count() < 700, "{}", short.lines().count());
    assert!(short.contains("\n230  function-removed  A public function was removed\n"), "{short}");
    for n in 20..250 {
        assert!(short.contains(&format!("major[function-removed]: function `f{n:03}` was removed")), "{n}");
        assert!(short.contains(&format!("old/text.bal:{}:17", n + 1)), "{n}");
    }
    let comment = room.run(&["diff", "old", "new", "--format", "markdown"]).out;
    assert!(comment.contains("| 230 | function-removed | A public function was removed |"), "{comment}");
    assert!(comment.len() < 65_536, "a comment on GitHub holds no more");
    let whole = room.run(&["diff", "old", "new", "-d"]).out;
    assert_eq!(whole.matches("- public function f").count(), 230, "with -d every signature is shown");
    assert!(!whole.contains("overview"));
}

#[test]
fn what_could_not_be_read_comes_with_advice() {
    let room = Room::new();
    room.package("old", "1.2.3", BASELINE).package("odd", "1.2.4", UNREADABLE).package("new", "1.2.4", BROKEN);
    let mut told = String::new();
    for arguments in [&["diff", "old", "odd"][..], &["diff", "odd", "old"], &["bump", "odd", "--baseline", "old"]] {
        let run = room.run(arguments);
        assert_eq!(run.code, 3, "{arguments:?}");
        told += &run.told(arguments);
    }
    for format in ["markdown", "github", "junit", "sarif"] {
        let run = room.run(&["diff", "old", "odd", "--format", format]);
        assert!(run.out.contains("check again"), "{format}: {}", run.out);
    }
    check("cli-inconclusive", &told);
}
