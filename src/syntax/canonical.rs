//! Source text without spacing and comments: canonical text, and digests.

use super::tokens::{TokenKind, tokens};

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
