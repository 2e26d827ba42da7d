//! Source text written anew: canonical text, digests that ignore spacing and comments, and one-line signatures.

use super::tokens::{Token, TokenKind, tokens};

/// The tokens of `text` with one blank only where two of them would run together.
pub fn canonical(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut before = None;
    for token in tokens(text) {
        if before == Some(TokenKind::Word) && token.kind == TokenKind::Word {
            written.push(' ');
        }
        written.push_str(token.text);
        before = Some(token.kind);
    }
    written
}

/// Digest of the tokens of `text`: the same for every spacing and commenting of it, on every machine. Never 0.
pub fn token_digest(text: &str) -> u64 {
    let mut digest = Digest::default();
    for token in tokens(text) {
        digest.add(token.text);
    }
    digest.finish()
}

/// A stable 64-bit digest of a sequence of texts (FNV-1a): surface files keep it, so it may never change.
#[derive(Debug, Clone, Copy)]
pub struct Digest(u64);

impl Default for Digest {
    fn default() -> Digest {
        Digest(0xcbf2_9ce4_8422_2325)
    }
}

impl Digest {
    /// Adds one text; where a text ends counts too.
    pub fn add(&mut self, text: &str) {
        for &byte in text.as_bytes() {
            self.byte(byte);
        }
        self.byte(0xff); // never part of UTF-8
    }

    /// The digest; 0 stands for "nothing" in the model and is left free.
    pub fn finish(self) -> u64 {
        self.0.max(1)
    }

    fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
}

/// The tokens of `text` on one line, spaced as people do: `function f(int a, string... rest) returns int|error`.
pub fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len().min(256));
    let mut before: Option<Token<'_>> = None;
    for token in tokens(text) {
        if before.is_some_and(|before| wants_blank(&before, &token, &line)) {
            line.push(' ');
        }
        line.push_str(if token.text.contains('\n') { "`…`" } else { token.text });
        before = Some(token);
    }
    line
}

/// Whether a blank belongs between two neighbours, the first of which ends `line`.
fn wants_blank(before: &Token<'_>, token: &Token<'_>, line: &str) -> bool {
    match (before.text, token.text) {
        (_, "," | ";" | ")" | "]" | "?" | ":") => false,
        ("," | ";", _) => true,
        // `{|` and `|}` are one bracket each.
        ("{", "|") | ("|", "}") => false,
        ("{", "}") => false,
        ("{", _) | (_, "{" | "}") => before.text != "$",
        ("|", _) if line.ends_with("{|") => true,
        ("}", _) => token.gap,
        // `=>`, `==`, `!=`, `<=`, `>=`, `&&`, `...`
        ("=" | "!" | "<" | ">" | "&" | ".", "=" | ">" | "&" | ".") if !token.gap => false,
        ("=" | "&", _) | (_, "=" | "&") => true,
        (_, "|") => token.gap && line.ends_with("{|"),
        ("(" | "[" | "<" | "|" | "@" | ":", _) => false,
        (_, ">" | "." | "<") => false,
        (".", _) => line.ends_with("...") && token.kind == TokenKind::Word,
        (">" | "?" | ")" | "]", _) if token.kind != TokenKind::Sign => true,
        ("*" | "/" | "-" | "+" | "%" | "!" | "~", _) | (_, "*" | "/" | "-" | "+" | "%" | "(" | "[") => token.gap,
        _ => token.kind != TokenKind::Sign && before.kind != TokenKind::Sign,
    }
}

/// As [`one_line`], with `…` for everything between the outermost braces: the head of what has members of its own.
pub fn elided_line(text: &str) -> String {
    let mut head = String::new();
    let mut after = 0;
    while let Some(open) = tokens(&text[after..]).find(|token| token.text == "{").map(|token| after + token.start) {
        let Some(close) = super::closing_brace(text, open) else { break };
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
