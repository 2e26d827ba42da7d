//! Source text on one line, spaced as people do: for signatures.

use super::tokens::{Token, TokenKind, closing_brace, tokens};

/// The tokens of `text` on one line: `function f(int a, string... rest) returns int|error`.
///
/// Most spacing follows from the tokens; before brackets and around signs like `+` it is kept as written.
pub fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len().min(256));
    let mut before: Option<Token<'_>> = None;
    let mut rest = tokens(text);
    while let Some(token) = rest.next() {
        let token = joined(text, token, &mut rest);
        if before.is_some_and(|before| wants_blank(&before, &token)) {
            line.push(' ');
        }
        line.push_str(if token.text.contains('\n') { "`…`" } else { token.text });
        before = Some(token);
    }
    line
}

/// As [`one_line`], with `…` for everything between the outermost braces: the head of what has members of its own.
pub fn elided_line(text: &str) -> String {
    let mut head = String::new();
    let mut after = 0;
    while let Some(open) = tokens(&text[after..]).find(|token| token.text == "{").map(|token| after + token.start) {
        let Some(close) = closing_brace(text, open) else { break };
        let (left, right) =
            if text[open..].starts_with("{|") { (open + 2, close.saturating_sub(1)) } else { (open + 1, close) };
        head.push_str(&text[after..left]);
        if text.get(left..right).is_some_and(|inside| tokens(inside).next().is_some()) {
            head.push('…');
        }
        head.push_str(text.get(right.max(left)..=close).unwrap_or("}"));
        after = close + 1;
    }
    head.push_str(&text[after..]);
    one_line(&head)
}

/// Signs of more than one character, longer ones first.
const SIGNS: [&str; 14] = ["===", "!==", "...", "..<", "->>", "{|", "|}", "=>", "==", "!=", "&&", "||", "->", "?."];

/// The whole sign that begins with this character.
fn joined<'t>(text: &'t str, token: Token<'t>, rest: &mut super::Tokens<'t>) -> Token<'t> {
    if token.kind != TokenKind::Sign {
        return token;
    }
    let Some(sign) = SIGNS.iter().find(|sign| text[token.start..].starts_with(**sign)) else { return token };
    rest.by_ref().take(sign.len() - 1).for_each(drop);
    Token { text: sign, ..token }
}

/// Whether a blank belongs between two neighbours.
fn wants_blank(before: &Token<'_>, token: &Token<'_>) -> bool {
    match (before.text, token.text) {
        ("=", "?") => true,
        (_, "," | ";" | ")" | "]" | "?" | ":") | ("{", "}") => false,
        ("," | ";" | "{" | "{|" | "returns", _) | (_, "}" | "|}") => true,
        ("(" | "[" | "<" | "|" | "@" | "." | "?.", _) => false,
        (_, "{" | "{|") => true,
        ("=" | "=>" | "==" | "!=" | "===" | "!==" | "&" | "&&" | "||" | "->" | "->>", _) => true,
        (_, "=" | "=>" | "==" | "!=" | "===" | "!==" | "&" | "&&" | "||" | "->" | "->>") => true,
        (_, ">" | "<" | "." | "?." | "|" | "...") => false,
        (">" | "?" | ")" | "]" | "}" | "|}", _) if token.kind != TokenKind::Sign => true,
        _ if before.kind == TokenKind::Sign || token.kind == TokenKind::Sign => token.gap,
        _ => true,
    }
}
