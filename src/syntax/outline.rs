//! Which parts of a text need no parsing: the insides of function bodies that cannot hide a declaration.
//!
//! Nobody asks the tree for statements; parsing them is most of the time that a package with code takes. So the parser is
//! given the text without them. A body is left out only if its braces close and nothing in it begins a declaration: a
//! body that may have swallowed one, because a brace is missing, is parsed in full and shows it.

use super::tokens::{Token, TokenKind, tokens, tokens_from};
use std::ops::Range;

/// The insides of function bodies to leave out, in order, each without its braces.
///
/// For every token the parser looks through all the gaps before it, so a short body in a long text costs more when it is
/// left out than when it is parsed. There are never more than [`MOST_GAPS`].
pub(super) fn gaps(text: &str) -> Vec<Range<usize>> {
    let mut gaps = bodies(text);
    gaps.retain(|gap| gap.len().saturating_mul(MOST_GAPS) > text.len());
    gaps
}

/// A body shorter than this part of the text is parsed.
const MOST_GAPS: usize = 5000;

/// The insides of function bodies that cannot hide a declaration.
fn bodies(text: &str) -> Vec<Range<usize>> {
    let blocks = Blocks::of(text);
    let mut found = Vec::new();
    let mut rest = tokens(text);
    while let Some(token) = rest.next() {
        if token.kind == TokenKind::Word && token.text == "function" {
            // What follows is looked at again when this is no function with a body that can be left out.
            let open = signature_end(&mut rest.clone().take(LONGEST_SIGNATURE));
            if let Some(close) = open.and_then(|open| blocks.close_of_harmless(open)) {
                let inside = open.map_or(close, |open| open + 1)..close;
                found.extend((inside.end > inside.start).then_some(inside));
                rest = tokens_from(text, close);
            }
        }
    }
    found
}

/// Functions with more tokens before their body are parsed in full, so that time stays linear whatever is nested.
const LONGEST_SIGNATURE: usize = 2000;

/// Every `{` with the `}` that closes it, and whether nothing between them may begin a declaration; by the first.
struct Blocks(Vec<(usize, usize, bool)>);

impl Blocks {
    fn of(text: &str) -> Blocks {
        let (mut closed, mut open, mut beginnings) = (Vec::new(), Vec::new(), 0usize);
        for token in tokens(text) {
            match token.text {
                "{" => open.push((token.start, beginnings)),
                "}" => closed.extend(open.pop().map(|(start, before)| (start, token.start, before == beginnings))),
                _ if may_begin_declaration(token) => beginnings += 1,
                _ => {}
            }
        }
        closed.sort_unstable();
        Blocks(closed)
    }

    /// Where the block that opens here closes, if it is closed and hides nothing.
    fn close_of_harmless(&self, open: usize) -> Option<usize> {
        let index = self.0.binary_search_by_key(&open, |(start, ..)| *start).ok()?;
        let (_, close, harmless) = self.0[index];
        harmless.then_some(close)
    }
}

/// Reads up to the `{` that opens the body, past the name or path, the parameters, and the return type; gives its place.
fn signature_end<'t>(tokens: &mut impl Iterator<Item = Token<'t>>) -> Option<usize> {
    loop {
        match tokens.next()?.text {
            "(" => break,
            "[" => skip(tokens, "[", "]")?,
            "{" | "}" | ";" | "=" | "," | ")" | "<" | ">" | "|" => return None,
            _ => {}
        }
    }
    skip(tokens, "(", ")")?;
    let first = tokens.next()?;
    match first.text {
        "{" => return Some(first.start),
        "returns" => {}
        _ => return None,
    }
    // In a return type, braces follow `record`, `object` and the name of an annotation; any other one opens the body.
    let (mut before, mut annotated) = ("returns", false);
    loop {
        let token = tokens.next()?;
        match token.text {
            "{" if annotated || matches!(before, "record" | "object") => skip(tokens, "{", "}")?,
            "{" => return Some(token.start),
            "(" => skip(tokens, "(", ")")?,
            // The function type that is returned says itself where it ends.
            "function" | "}" | ";" | "=" | ")" | "]" => return None,
            _ => {}
        }
        // An annotation is `@name` or `@prefix:name`, then perhaps its value.
        annotated = match token.text {
            "@" => true,
            ":" => annotated,
            _ if token.kind == TokenKind::Word => annotated && matches!(before, "@" | ":"),
            _ => false,
        };
        before = token.text;
    }
}

/// Reads up to the sign that closes the one just read.
fn skip<'t>(tokens: &mut impl Iterator<Item = Token<'t>>, open: &str, close: &str) -> Option<()> {
    let mut depth = 0usize;
    for token in tokens {
        if token.text == close {
            if depth == 0 {
                return Some(());
            }
            depth -= 1;
        } else if token.text == open {
            depth += 1;
        }
    }
    None
}

/// Whether a word begins a declaration, or a template left open may have swallowed one.
fn may_begin_declaration(token: Token<'_>) -> bool {
    match token.kind {
        TokenKind::Word => BEGINNINGS.contains(&token.text),
        TokenKind::Text => {
            token.text.starts_with('`')
                && token.text.contains('\n')
                && BEGINNINGS.iter().any(|word| token.text.contains(word))
        }
        TokenKind::Sign => false,
    }
}

/// Words that begin module-level declarations, and stand in few statements.
const BEGINNINGS: [&str; 12] = [
    "annotation",
    "class",
    "configurable",
    "const",
    "enum",
    "import",
    "listener",
    "public",
    "remote",
    "resource",
    "service",
    "type",
];

#[cfg(test)]
mod tests {
    use super::{bodies, gaps};

    #[test]
    fn bodies_are_left_out_and_signatures_are_not() {
        let left = [
            ("function f(int a) returns int { return a; }", vec![" return a; "]),
            ("function f(record { int a; } r) returns record {| int a; |} { return r; }", vec![" return r; "]),
            ("function f() returns @a:B {x: 1} int { return 1; }", vec![" return 1; "]),
            ("class C { resource function get a/[int b](@P {c: \"}\"} int d) { return; } }", vec![" return; "]),
            ("function f(function (int) returns int g) { g(1); }", vec![" g(1); "]),
            ("function () returns string f = function () returns string { return s`}`; };", vec![" return s`}`; "]),
            ("function f() { if true { } else { } }", vec![" if true { } else { } "]),
            ("function f() returns object { public function g(); } { return o; }", vec![" return o; "]),
        ];
        for (text, expected) in left {
            let found: Vec<&str> = bodies(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn what_may_hide_a_declaration_is_parsed() {
        for text in [
            "function f() { if true { return; } public function g() { } }",
            "function f() { string s = `; }\npublic function g() { string t = `; }",
        ] {
            assert!(bodies(text).iter().all(|range| !text[range.clone()].contains("public")), "{text}");
        }
        // A function type that is returned ends before the body, which is then that of the inner function.
        let text = "function f() returns function () returns int { return g; }";
        assert_eq!(bodies(text).len(), 1);
        for text in [
            "function f() { return;",
            "type F function (int a) returns int;",
            "function f() returns int = external;",
            "function f() returns int => 1;",
        ] {
            assert!(bodies(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn many_short_bodies_are_parsed() {
        let short = |count: usize| "function f() { g(); }\n".repeat(count);
        assert_eq!(gaps(&short(100)).len(), 100);
        assert_eq!(gaps(&short(5000)).len(), 0);
        let long = format!("{}function h() {{ {} }}", short(5000), "g(); ".repeat(1000));
        assert_eq!(gaps(&long).len(), 1);
    }
}
