//! Any bytes give a tree, and the time they take grows no faster than they do.

mod support;

use std::time::{Duration, Instant};

use proptest::prelude::*;

/// Every text ends; so does every tree: its root spans the text.
fn check(text: &[u8]) {
    let root = support::parse(text).root_node().byte_range();
    assert!(root.end <= text.len());
}

#[test]
fn odd_texts() {
    for text in [
        "",
        "\0",
        "`",
        "xml `",
        "string `${",
        "string `${`${`",
        "\"",
        "'",
        "\\",
        "#",
        "# `",
        "@",
        "//",
        "\u{feff}",
        "\u{10ffff}",
        "}",
        ")",
    ] {
        check(text.as_bytes());
    }
    check(b"\xff\xfe\x00\x80");
    check(b"type A int;\0type B int;");
}

#[test]
fn carriage_returns_and_a_byte_order_mark_change_nothing() {
    let text = "# Doc.\n# + a - b\nfunction f(int a) {\n    // c\n    a = string `x\n`;\n}\n";
    let expected = support::written(&support::parse(text.as_bytes()));
    assert!(!expected.contains("ERROR"));
    for other in [text.replace('\n', "\r\n"), format!("\u{feff}{text}")] {
        assert_eq!(support::written(&support::parse(other.as_bytes())), expected);
    }
}

#[test]
fn a_hundred_thousand_brackets() {
    for bracket in ["(", "[", "{", "<", "map<", "f(", "string `${", "if a {", "record {", "object {", "-", "a ? "] {
        check(bracket.repeat(100_000).as_bytes());
        check(format!("const X = {}", bracket.repeat(100_000)).as_bytes());
    }
    let balanced = format!("const X = {}1{};", "(".repeat(100_000), ")".repeat(100_000));
    assert!(!support::parse(balanced.as_bytes()).root_node().has_error());
}

#[test]
fn ten_megabytes_on_one_line() {
    let text = format!("int[] x = [{}];", "12345, ".repeat(1_500_000).trim_end_matches(", "));
    assert!(text.len() > 10_000_000);
    assert!(!support::parse(text.as_bytes()).root_node().has_error());
    check("a".repeat(10_000_000).as_bytes());
}

/// Eight times the text may take thirty times the time, for the machine may be busy; a quadratic parser takes sixty-four.
#[test]
fn time_grows_with_the_text() {
    for unit in [
        "function f() { int a = b[c] + d; A[e] g = h ? i : j:k; }\n",
        "function f( { if { \n",
        "type A record {| int a; ??? |};\n",
        "string `a ${ b",
        "a ? b : (",
        "x = [a, (b, {c: [",
        "# a `b\n",
    ] {
        let small = time(&unit.repeat(1_000));
        let large = time(&unit.repeat(8_000));
        assert!(large < small * 30 + Duration::from_millis(400), "{unit:?}: {small:?} then {large:?}");
    }
}

/// The best of five, for other work on the machine only adds.
fn time(text: &str) -> Duration {
    let once = || {
        let start = Instant::now();
        check(text.as_bytes());
        start.elapsed()
    };
    (0..5).map(|_| once()).min().unwrap_or_default()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_bytes(text in proptest::collection::vec(any::<u8>(), 0..400)) {
        check(&text);
    }

    /// Pieces of real syntax in any order reach more of the parser than noise does.
    #[test]
    fn any_pieces(pieces in proptest::collection::vec(proptest::sample::select(PIECES), 0..120)) {
        check(pieces.join(" ").as_bytes());
        check(pieces.concat().as_bytes());
    }

    /// A text that was cut anywhere is still parsed, and the declarations before the cut are still there.
    #[test]
    fn a_cut_hides_nothing_before_it(at in 0usize..1000) {
        let first = "public function a() returns int {\n    return 1;\n}\n";
        let second = "public type R record {|\n    string name;\n    int[] xs = [1, 2];\n    map<string> m?;\n|};\n";
        let cut = at % second.len();
        let text = format!("{first}{}", &second[..cut]);
        let tree = support::parse(text.as_bytes());
        let written = support::written(&tree);
        prop_assert!(written.contains("return_statement"), "{text}\n{written}");
    }
}

const PIECES: &[&str] = &[
    "function",
    "f",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "{|",
    "|}",
    "<",
    ">",
    ";",
    ",",
    ":",
    "?",
    "?.",
    "?:",
    ".",
    "...",
    "=",
    "=>",
    "->",
    "|",
    "&",
    "+",
    "-",
    "/",
    "*",
    "/*",
    "@",
    "#",
    "`",
    "${",
    "\"",
    "string `",
    "xml `",
    "re `",
    "type",
    "record",
    "object",
    "class",
    "service",
    "on",
    "fail",
    "int",
    "error",
    "map",
    "table",
    "key",
    "from",
    "var",
    "in",
    "select",
    "do",
    "is",
    "!is",
    "check",
    "if",
    "else",
    "match",
    "1",
    "2.5",
    "0x",
    "a",
    "b:c",
    "'d",
    "return",
    "public",
    "\n",
    "// c\n",
    "# + x - y\n",
    "```",
    "natural",
    "let",
];
