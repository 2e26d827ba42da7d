//! Each query compiles and finds what it is for.

mod support;

use tree_sitter::{Language, Query, QueryCursor, StreamingIterator};

const SOURCE: &str = r#"import ballerina/http;
import ballerina/sql as s;

# Says hello, see `Person`.
#
# + name - whom to greet
# + return - the greeting
# ```ballerina
# int a = 1;
# ```
@http:Config {a: 1}
public isolated function hello(string name, int count = 1) returns string|error {
    // a comment
    Person {name: first, age} = check find(name);
    string text = string `Hello ${name}`;
    xml x = xml `<a>${text}</a>`;
    boolean b = re `a+`.isFullMatch(text);
    s:ParameterizedQuery q = `SELECT * FROM t WHERE n = ${name}`;
    foreach var i in 0 ..< count {
        self.count += i;
    }
    match name {
        "a" => {
        }
    }
    check cl->/users/[name].get();
    return from var y in [1, 2] where y > 1 select y;
}

type Person record {|
    string name;
    int age?;
|};

class Counter {
    private int count = 0;
    function next() returns int => self.count;
}

enum Color {
    RED
}

const MAX = 10;
"#;

#[test]
fn highlights() {
    let found = captures(tree_sitter_ballerina::HIGHLIGHTS_QUERY);
    for (capture, text) in [
        ("keyword", "public"),
        ("keyword", "isolated"),
        ("keyword", "returns"),
        ("keyword", "record"),
        ("keyword.control", "foreach"),
        ("keyword.control", "check"),
        ("keyword.query", "where"),
        ("function", "hello"),
        ("function", "find"),
        ("function.method", "next"),
        ("function.method", "isFullMatch"),
        ("function.method", "get"),
        ("type", "Person"),
        ("type", "Counter"),
        ("type", "ParameterizedQuery"),
        ("type.builtin", "string"),
        ("type.builtin", "var"),
        ("constant", "MAX"),
        ("constant", "RED"),
        ("module", "http"),
        ("module", "s"),
        ("attribute", "Config"),
        ("variable.parameter", "count"),
        ("variable.builtin", "self"),
        ("property", "age"),
        ("string.regexp", "a+"),
        ("string", "Hello "),
        ("number", "10"),
        ("comment", "// a comment"),
        ("markup.link", "`Person`"),
        ("operator", "+="),
        ("punctuation.bracket", "{|"),
        ("punctuation.special", "${"),
    ] {
        assert_found(&found, capture, text);
    }
    let keywords = found.iter().filter(|(capture, _)| capture.starts_with("keyword")).count();
    assert!(keywords >= 25, "only {keywords} keywords");
}

#[test]
fn every_word_of_the_grammar_is_coloured() {
    let language: Language = tree_sitter_ballerina::LANGUAGE.into();
    let query = tree_sitter_ballerina::HIGHLIGHTS_QUERY;
    for id in 0..language.node_kind_count() {
        let Ok(id) = u16::try_from(id) else { break };
        let Some(word) = language.node_kind_for_id(id) else { continue };
        let letters = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        // words that stand inside a node which is coloured as a whole
        let inside =
            ["any", "anydata", "boolean", "byte", "decimal", "false", "float", "handle", "int", "json", "never"];
        let inside = inside.contains(&word) || ["null", "readonly", "string", "true", "end"].contains(&word);
        if letters && !inside && !language.node_kind_is_named(id) && language.node_kind_is_visible(id) {
            assert!(query.contains(&format!("\"{word}\"")), "highlights.scm does not colour {word:?}");
        }
    }
}

#[test]
fn tags() {
    let found = captures(tree_sitter_ballerina::TAGS_QUERY);
    for (capture, text) in
        [("name", "hello"), ("name", "Person"), ("name", "Counter"), ("name", "next"), ("name", "MAX")]
    {
        assert_found(&found, capture, text);
    }
    let count = |capture: &str| found.iter().filter(|(name, _)| name == capture).count();
    assert_eq!(count("definition.function"), 1);
    assert_eq!(count("definition.method"), 1);
    assert_eq!(count("definition.type"), 1);
    assert_eq!(count("definition.class"), 1);
    assert_eq!(count("definition.enum"), 1);
    assert_eq!(count("definition.constant"), 2);
    assert_eq!(count("definition.field"), 3);
    assert_eq!(count("reference.call"), 3);
    assert_eq!(count("reference.type"), 2);
    assert_eq!(count("reference.annotation"), 1);
}

#[test]
fn locals() {
    let found = captures(tree_sitter_ballerina::LOCALS_QUERY);
    for name in ["name", "count", "first", "age", "text", "i", "y", "hello", "Person", "Counter", "Color", "MAX"] {
        assert_found(&found, "local.definition", name);
    }
    assert!(found.iter().filter(|(capture, _)| capture == "local.scope").count() >= 8);
    let named = |text: &str| ("local.definition".to_owned(), text.to_owned());
    assert!(!found.contains(&named("find")), "a call defines nothing");
}

#[test]
fn folds() {
    let found = captures(tree_sitter_ballerina::FOLDS_QUERY);
    for start in [
        "# Says",
        "import ballerina/http",
        "{\n    // a comment",
        "match name",
        "record {|",
        "class Counter",
        "enum Color",
    ] {
        assert!(found.iter().any(|(_, text)| text.starts_with(start)), "no fold begins with {start:?}");
    }
}

#[test]
fn injections() {
    let language = tree_sitter_ballerina::LANGUAGE.into();
    let query = Query::new(&language, tree_sitter_ballerina::INJECTIONS_QUERY).expect("a valid query");
    let tree = support::parse(SOURCE.as_bytes());
    let mut cursor = QueryCursor::new();
    let mut matches = cursor.matches(&query, tree.root_node(), SOURCE.as_bytes());
    let mut found = Vec::new();
    while let Some(matched) = matches.next() {
        let settings = query.property_settings(matched.pattern_index);
        let language = settings.iter().find(|setting| &*setting.key == "injection.language");
        let language = language.and_then(|setting| setting.value.clone()).expect("a language").to_string();
        for capture in matched.captures() {
            found.push((language.clone(), SOURCE[capture.node.byte_range()].to_owned()));
        }
    }
    for (language, text) in [
        ("comment", "// a comment"),
        ("markdown_inline", " Says hello, see "),
        ("ballerina", " int a = 1;"),
        ("xml", "<a>"),
        ("regex", "a+"),
        ("sql", "SELECT * FROM t WHERE n = "),
    ] {
        assert_found(&found, language, text);
    }
}

fn captures(text: &str) -> Vec<(String, String)> {
    let language = tree_sitter_ballerina::LANGUAGE.into();
    let query = Query::new(&language, text).expect("a valid query");
    let tree = support::parse(SOURCE.as_bytes());
    assert!(!tree.root_node().has_error(), "{}", support::written(&tree));
    let mut cursor = QueryCursor::new();
    let mut matches = cursor.matches(&query, tree.root_node(), SOURCE.as_bytes());
    let mut found = Vec::new();
    while let Some(matched) = matches.next() {
        for capture in matched.captures() {
            let name = query.capture_names()[capture.index as usize];
            found.push((name.to_owned(), SOURCE[capture.node.byte_range()].to_owned()));
        }
    }
    found
}

fn assert_found(found: &[(String, String)], capture: &str, text: &str) {
    let hit = found.iter().any(|(name, at)| name == capture && at == text);
    assert!(hit, "{capture} {text:?} is not among {found:#?}");
}
