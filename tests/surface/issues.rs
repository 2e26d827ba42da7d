//! What could not be read is said where it matters, and only there.

use crate::support::{declaration, issues, package, surface, whole};
use bal_semver::surface::{extract_one, to_text};

/// Sources that have an issue, with a word that the issue holds.
const SAID: &[(&str, &str)] = &[
    ("public function f(int a int b) {}", "function `f`"),
    ("public type T record { int a string b; };", "type `T`"),
    ("public class C { public int a public int b; }", "class `C`"),
    ("public enum E { A B }", "enum `E`"),
    ("service / on ep { resource function get a(int) b { } }", "a service"),
    ("configurable int port = ;", "port"),
    ("publik function f() {}", ""),
    ("public function () {}", ""),
    ("function f() { int x = ; \npublic function g() {}\n}", "hidden"),
    ("type Private record { int ; };\npublic type T Private;", "`Private`"),
    ("type Private record { int ; };\ntype Between Private[];\npublic function f(Between b) {}", "`Private`"),
    ("class Base { public int a }\npublic class C { *Base; }", "`Base`"),
    ("public type T foo:Bar;", "`foo`"),
    ("import a/int.; public type T int:Signed8;", "import"),
    ("public function f(foo:Bar b = foo:X) {}", "`foo`"),
    ("import a/foo as _; public type T foo:Bar;", "`foo`"),
    ("public type T int; public type T string;", "declared twice"),
    ("public function f() {}\nfunction f() {}", "declared twice"),
    ("}", "between declarations"),
    ("\"", ""),
    ("public type T record {", ""),
    ("public function f() { string s = string `abc; }\npublic function g() {}", ""),
];

/// Sources with mistakes that no client can see.
const NOT_SAID: &[&str] = &[
    "public function f() { int x = ; }\npublic function g() {}",
    "public class C { public function f() { x y z; } }",
    "function f(int a int b) {}\npublic function g() {}",
    "function f() { if true { \npublic function g() {}",
    "type Private record { int ; };\npublic type T int;",
    "function f(foo:Bar b) {}",
    "type T int; type T string;",
    "enum A { X, Y } enum B { X, Z }",
    "public enum A { X, Y } public enum B { X, Z }",
    "",
    "// nothing",
];

#[test]
fn what_clients_could_see_is_said() {
    for (text, word) in SAID {
        let surface = surface(text);
        let told = issues(&surface);
        assert!(!told.is_empty(), "nothing was said about: {text}");
        assert!(told.contains(word), "{text}\n{told}");
        assert!(told.lines().all(|line| line.starts_with("main.bal:")), "{told}");
        assert!(to_text(&surface).contains("could not be read"), "{text}");
    }
}

#[test]
fn one_mistake_is_one_issue() {
    for (text, _) in SAID {
        let surface = surface(text);
        assert!(surface.issues.len() <= 2, "{text}\n{}", issues(&surface));
    }
}

#[test]
fn what_is_missing_is_said_in_words() {
    for (text, words) in [
        ("public type T;", "a type is missing"),
        ("public const A = ;", "a value is missing"),
        ("public enum E { }", "a name is missing"),
        ("service / on l { resource function get() {} }", "a resource path is missing"),
        ("public type T int", "`;` is missing"),
    ] {
        let told = issues(&surface(text));
        assert!(told.contains(words), "{text}\n{told}");
    }
}

#[test]
fn what_no_client_sees_is_not_said() {
    for text in NOT_SAID {
        assert_eq!(issues(&surface(text)), "", "{text}");
    }
}

#[test]
fn the_rest_of_a_broken_file_is_read() {
    let surface = surface("public function broken( {\npublic function whole(int a) {}\npublic type T int;\n");
    assert!(!surface.issues.is_empty());
    assert_eq!(declaration(&surface, "T").signature, "public type T int");
}

#[test]
fn columns_count_characters_and_no_byte_order_mark() {
    for (text, line, column) in [
        ("public type T foo:X;", 1, 15),
        ("\u{FEFF}public type T foo:X;", 1, 15),
        ("// é\r\n\r\npublic type 'é foo:X;", 3, 16),
        ("public type T\t\"日本\"|\tfoo:X;", 1, 21),
        ("public function f(string s = \"𝄞\", foo:X x = 1) {}", 1, 35),
    ] {
        let surface = surface(text);
        let points: Vec<_> = surface.issues.iter().map(|issue| (issue.point.line, issue.point.column)).collect();
        assert_eq!(points, [(line, column)], "{text:?}");
    }
}

#[test]
fn declarations_are_placed_at_their_names() {
    let surface = whole("\u{FEFF}# é\r\npublic\tfunction\r\n  grüße() {}\r\n");
    let point = declaration(&surface, "grüße").point;
    assert_eq!((point.line, point.column), (3, 3));
}

#[test]
fn a_duplicate_names_both_places() {
    let package = package(&[("a.bal", "public const X = 1;"), ("b.bal", "\n const X = 2;")]);
    let told = issues(&extract_one(&package));
    assert_eq!(told, "b.bal:2:8: `X` is declared twice in the module `text`: here and at a.bal:1:14");
}
