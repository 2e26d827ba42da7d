//! A small lexer for a piece of source that is known to be Ballerina: enough to leave out comments and white space.
//!
//! The grammar decides what the source means. This lexer only walks through text that nobody looks into, such as function
//! bodies, many times faster than a walk over the tree would be. It accepts any bytes and always ends.

/// One token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token<'t> {
    /// As written.
    pub text: &'t str,
    /// Byte offset of its first character in the lexed text.
    pub start: usize,
    /// What sort of token it is.
    pub kind: TokenKind,
    /// Whether white space or a comment stands before it.
    pub gap: bool,
}

/// The sorts of token that spacing depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenKind {
    /// Identifier, keyword or part of a number.
    Word,
    /// String literal or template.
    Text,
    /// One character of an operator or bracket.
    Sign,
}

/// The tokens of `text`, without comments, documentation and white space.
pub fn tokens(text: &str) -> Tokens<'_> {
    Tokens { text, at: 0 }
}

/// The tokens of `text` from a byte offset on.
pub(super) fn tokens_from(text: &str, at: usize) -> Tokens<'_> {
    Tokens { text, at }
}

/// Byte offset of the `}` that closes the `{` at `open`; `None` when there is none.
pub fn closing_brace(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0usize;
    for token in tokens(text.get(open..)?) {
        match token.text {
            "{" => depth += 1,
            "}" if depth <= 1 => return Some(open + token.start),
            "}" => depth -= 1,
            _ => {}
        }
    }
    None
}

/// See [`tokens`].
#[derive(Debug, Clone)]
pub struct Tokens<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        let bytes = self.text.as_bytes();
        let start = skip_gap(bytes, self.at);
        let (kind, end) = match *bytes.get(start)? {
            b'"' => (TokenKind::Text, string_end(bytes, start)),
            b'`' => (TokenKind::Text, template_end(bytes, start)),
            first if is_word(first) => (TokenKind::Word, word_end(bytes, start)),
            _ => (TokenKind::Sign, start + 1),
        };
        let gap = start > self.at;
        self.at = end;
        Some(Token { text: self.text.get(start..end)?, start, kind, gap })
    }
}

/// Whether a byte can be part of a word: letters, digits, `_`, `'`, escapes and everything that is not ASCII.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'\'' | b'\\') || byte >= 0x80
}

fn skip_gap(bytes: &[u8], mut at: usize) -> usize {
    loop {
        match bytes.get(at) {
            Some(byte) if byte.is_ascii_whitespace() => at += 1,
            Some(b'/') if bytes.get(at + 1) == Some(&b'/') => at = line_end(bytes, at),
            Some(b'#') => at = line_end(bytes, at),
            Some(0xEF) if bytes[at..].starts_with(b"\xEF\xBB\xBF") => at += 3,
            _ => return at,
        }
    }
}

fn line_end(bytes: &[u8], at: usize) -> usize {
    memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |length| at + length)
}

fn word_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(&byte) = bytes.get(at) {
        if byte == b'\\' {
            at = escape_end(bytes, at);
        } else if is_word(byte) {
            at += 1;
        } else {
            break;
        }
    }
    at
}

/// The end of `\u{...}` or of a backslash with the one ASCII character that it quotes.
fn escape_end(bytes: &[u8], at: usize) -> usize {
    if bytes[at..].starts_with(b"\\u{") {
        let digits = bytes[at + 3..].iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
        let close = at + 3 + digits;
        return if bytes.get(close) == Some(&b'}') { close + 1 } else { close };
    }
    match bytes.get(at + 1) {
        Some(byte) if byte.is_ascii_graphic() => at + 2,
        _ => at + 1,
    }
}

/// The end of a string literal; a line end closes one that was left open.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\n' => return at,
            b'\\' if bytes.get(at + 1).is_some_and(|next| next.is_ascii() && *next != b'\n') => at += 2,
            _ => at += 1,
        }
    }
    at
}

/// The end of a template literal, with its insertions `${...}` and what is nested in them.
fn template_end(bytes: &[u8], start: usize) -> usize {
    // For every template that is open: how many braces are open in its insertion; 0 inside its text.
    let mut open: Vec<usize> = vec![0];
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        let Some(braces) = open.last_mut() else { break };
        if *braces == 0 {
            match byte {
                b'`' => {
                    open.pop();
                    if open.is_empty() {
                        return at + 1;
                    }
                }
                b'$' if bytes.get(at + 1) == Some(&b'{') => {
                    *braces = 1;
                    at += 1;
                }
                _ => {}
            }
            at += 1;
            continue;
        }
        at += 1;
        match byte {
            b'{' => *braces += 1,
            b'}' => *braces -= 1,
            b'`' => open.push(0),
            b'"' => at = string_end(bytes, at - 1),
            b'/' if bytes.get(at) == Some(&b'/') => at = line_end(bytes, at),
            _ => {}
        }
    }
    bytes.len()
}
