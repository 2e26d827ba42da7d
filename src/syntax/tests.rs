//! Tests of the syntax room.

use super::*;
use proptest::prelude::*;

#[test]
fn one_spelling_of_a_line() {
    for (written, line) in [
        (
            "public   function f ( int a,string b=\"x\" ) returns(int|string) ?",
            "public function f (int a, string b = \"x\") returns (int|string)?",
        ),
        ("map < int | string >  m", "map<int|string> m"),
        ("record{|int a;string b?;|}", "record {| int a; string b?; |}"),
        ("function f(\n    int a, // first\n    int... rest\n)", "function f(int a, int... rest)"),
        ("http:Client  c", "http:Client c"),
        ("A&readonly", "A & readonly"),
        ("resource function get users/[int id]/'order", "resource function get users/[int id]/'order"),
        ("stream<int,error?> s", "stream<int, error?> s"),
        ("const X=1+2", "const X = 1+2"),
        ("int x = -1", "int x = -1"),
        ("typedesc<anydata> t = <>", "typedesc<anydata> t = <>"),
        ("table<R>key(id)", "table<R> key(id)"),
        ("*Config config", "*Config config"),
        ("", ""),
    ] {
        assert_eq!(one_line(written), line, "{written}");
    }
}

#[test]
fn members_are_left_out_of_heads() {
    assert_eq!(elided_line("public type T record {| int a; |}"), "public type T record {| … |}");
    assert_eq!(elided_line("type T record { record { int a; } b; } & readonly"), "type T record { … } & readonly");
    assert_eq!(elided_line("type T record {| |}"), "type T record {| |}");
    assert_eq!(elided_line("type T record {}"), "type T record {}");
    assert_eq!(elided_line("type T record {"), "type T record {");
}

#[test]
fn canonical_text_has_blanks_only_between_words() {
    assert_eq!(canonical(" {a : new  Foo( 1 , \"x  y\" ) } // c"), "{a:new Foo(1,\"x  y\")}");
    assert_eq!(canonical("`a  b ${ c }`"), "`a  b ${ c }`");
    assert_eq!(canonical("a\n# doc\nb"), "a b");
}

#[test]
fn braces_in_strings_templates_and_comments_do_not_close() {
    for text in
        ["{}", "{ \"}\" }", "{ `}` }", "{ `${ \"}`\" + `}` }` }", "{ // }\n}", "{ {} {} }", "{ '\\} }", "{ `//` }"]
    {
        assert_eq!(closing_brace(text, 0), Some(text.len() - 1), "{text}");
    }
    for text in ["{", "{ `}", "{ // }", "{ {}"] {
        assert_eq!(closing_brace(text, 0), None, "{text}");
    }
}

#[test]
fn names_and_strings_lose_quotes_and_escapes() {
    for (written, name) in
        [("a", "a"), ("'type", "type"), ("a\\-b", "a-b"), ("'\\u{1F600}x", "😀x"), ("\\u{zz}", "u{zz}")]
    {
        assert_eq!(identifier_name(written), name);
    }
    assert_eq!(string_value("\"a\\t\\\"\\u{41}\\\\\""), "a\t\"A\\");
    assert_eq!(string_value("\""), "");
}

#[test]
fn digests_tell_tokens_apart() {
    assert_eq!(token_digest("a  + b // c"), token_digest("a+b"));
    assert_ne!(token_digest("ab c"), token_digest("a bc"));
    assert_ne!(token_digest("\"a b\""), token_digest("\"a  b\""));
    assert_ne!(token_digest(""), 0);
}

#[test]
fn digests_stay_the_same_for_ever() {
    assert_eq!(token_digest("public function f() {}"), 1_219_618_689_683_401_918);
}

#[test]
fn only_the_first_fault_of_a_body_counts() {
    // A word that begins declarations keeps the body from being left out.
    let tree = Tree::parse("function f() { int = ; int = ; public }\nfunction g(int a int b) {}");
    let root = tree.root();
    let found: Vec<bool> = faults(root).iter().map(|fault| matches!(fault.place, FaultPlace::Body(_))).collect();
    assert_eq!(found.iter().filter(|in_body| **in_body).count(), 1);
    assert!(found.contains(&false));
}

#[test]
fn a_name_after_a_fault_has_no_white_space_before_it() {
    let tree = Tree::parse("type A record {|\n    str=\n      name;\n|};\nfunction f(string{ größe) {}");
    let mut names = Vec::new();
    let mut open = vec![tree.root()];
    while let Some(node) = open.pop() {
        open.extend(node.children().into_iter().rev().map(|child| child.node));
        if node.kind() == Kind::Identifier {
            names.push((node.text(), node.point()));
        }
    }
    assert!(names.contains(&("name", (3, 7))), "{names:?}");
    assert!(names.contains(&("größe", (5, 20))), "{names:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn tokens_cover_any_text(text in any::<String>()) {
        let mut end = 0;
        for token in tokens(&text) {
            prop_assert!(token.start >= end && !token.text.is_empty());
            end = token.start + token.text.len();
        }
        one_line(&text);
        elided_line(&text);
        closing_brace(&text, 0);
        prop_assert_eq!(canonical(&canonical(&text)), canonical(&text));
    }
}
