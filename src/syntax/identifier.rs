//! Identifiers and string literals without their quotes and escapes (language specification, section 4.2 and 6.5).

use std::borrow::Cow;

/// The name that an identifier stands for: `'type` is `type`, `a\-b` is `a-b`, `\u{61}` is `a`.
pub fn identifier_name(written: &str) -> Cow<'_, str> {
    let name = written.strip_prefix('\'').unwrap_or(written);
    if name.contains('\\') { Cow::Owned(unescape(name)) } else { Cow::Borrowed(name) }
}

/// The value of a string literal, given with its quotes.
pub fn string_value(literal: &str) -> Cow<'_, str> {
    let inner = literal.strip_prefix('"').unwrap_or(literal);
    let inner = inner.strip_suffix('"').unwrap_or(inner);
    if inner.contains('\\') { Cow::Owned(unescape(inner)) } else { Cow::Borrowed(inner) }
}

fn unescape(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        value.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some((character, after)) = code_point(rest) {
            value.push(character);
            rest = after;
            continue;
        }
        let mut characters = rest.chars();
        match characters.next() {
            Some('n') => value.push('\n'),
            Some('t') => value.push('\t'),
            Some('r') => value.push('\r'),
            Some(other) => value.push(other),
            None => {}
        }
        rest = characters.as_str();
    }
    value.push_str(rest);
    value
}

/// The character of `u{hex}` at the beginning of `text`, and what follows.
fn code_point(text: &str) -> Option<(char, &str)> {
    let (digits, after) = text.strip_prefix("u{")?.split_once('}')?;
    Some((char::from_u32(u32::from_str_radix(digits, 16).ok()?)?, after))
}
