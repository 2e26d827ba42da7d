//! Deep, long and senseless input: an answer or an issue, never a crash.

use crate::support::{declaration, issues, surface, whole};
use bal_semver::surface::{DeclarationKind, TypeDesc, from_json, to_json, to_text};
use proptest::prelude::*;

#[test]
fn ten_thousand_nested_types_are_an_issue() {
    let many = 10_000;
    for text in [
        format!("public type T {}int{};", "map<".repeat(many), ">".repeat(many)),
        format!("public type T {}int{};", "(".repeat(many), ")".repeat(many)),
        format!("public type T int{};", "[]".repeat(many)),
        format!("public type T int{};", "?".repeat(many)),
        format!("public type T {}int;", "distinct ".repeat(many)),
        format!("public type T {}int{};", "record { ".repeat(many), " a; }".repeat(many)),
        format!("public type T {} int;", "function () returns ".repeat(many)),
        format!("public type T {}int{};", "[".repeat(many), "]".repeat(many)),
    ] {
        let surface = surface(&text);
        let head: String = text.chars().take(40).collect();
        let told = issues(&surface);
        let parentheses = text.contains("((");
        assert_eq!(told.is_empty(), parentheses, "{head}: {told:.200}");
        assert!(told.lines().count() <= 1, "{head}: {told:.400}");
        to_text(&surface);
        assert_eq!(from_json("s.json", &to_json(&surface)).unwrap(), surface, "{head}");
    }
}

#[test]
fn a_union_of_a_thousand_members_is_read() {
    let members: Vec<String> = (0..1000).map(|number| format!("\"m{number}\"")).collect();
    let surface = whole(&format!("public type T {};", members.join("|")));
    let DeclarationKind::Type(definition) = &declaration(&surface, "T").kind else { panic!() };
    let TypeDesc::Union(read) = &definition.ty else { panic!() };
    assert_eq!(read.len(), 1000);
}

#[test]
fn a_sum_of_ten_thousand_numbers_is_text() {
    let surface = whole(&format!("public const X = 1{};", " + 1".repeat(10_000)));
    let DeclarationKind::Constant(constant) = &declaration(&surface, "X").kind else { panic!() };
    assert_eq!(constant.value.text.len(), 20_001);
}

#[test]
fn the_deepest_types_survive_writing_and_reading() {
    for (open, close, depth) in [
        ("record {| record {| ", " a; |} b; |}", 31),
        ("function (map<", "> a) returns int", 31),
        ("object { public function f(", " a); }", 62),
    ] {
        let surface = whole(&format!("public type T {}int{};", open.repeat(depth), close.repeat(depth)));
        assert_eq!(from_json("s.json", &to_json(&surface)).unwrap(), surface);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_gives_a_surface(text in "\\PC{0,200}") {
        let surface = surface(&text);
        to_text(&surface);
        prop_assert_eq!(from_json("s.json", &to_json(&surface)).unwrap(), surface);
    }

    /// Pieces of the language in any order come closer to the corners of the grammar than characters do.
    #[test]
    fn any_tokens_give_a_surface(words in prop::collection::vec(prop::sample::select(WORDS), 0..40)) {
        let surface = surface(&words.join(" "));
        to_text(&surface);
        prop_assert_eq!(from_json("s.json", &to_json(&surface)).unwrap(), surface);
    }
}

const WORDS: &[&str] = &[
    "public",
    "function",
    "type",
    "record",
    "{",
    "}",
    "{|",
    "|}",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    ";",
    ",",
    "=",
    "?",
    ":",
    "|",
    "&",
    "*",
    "...",
    "class",
    "enum",
    "const",
    "final",
    "configurable",
    "service",
    "on",
    "returns",
    "int",
    "string",
    "a",
    "b:c",
    "\"s\"",
    "`t`",
    "1",
    "# doc\n",
    "@x",
    "resource",
    "remote",
    "object",
    "error",
    "map",
    "table",
    "key",
    "/",
    ".",
    "import",
    "listener",
    "annotation",
    "distinct",
    "isolated",
    "'q",
    "\n",
    "\t",
    "é",
];
