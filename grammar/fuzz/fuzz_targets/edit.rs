//! One edit for each text, chosen by the text itself so that seeds are plain source files.

use std::hash::{DefaultHasher, Hash, Hasher};

use tree_sitter::{InputEdit, Point};

/// A range of the text that gives way to another piece of the same text, or to nothing.
pub struct Edit {
    start: usize,
    end: usize,
    new: Vec<u8>,
}

impl Edit {
    /// `None` for the empty text.
    pub fn of(text: &[u8]) -> Option<Edit> {
        if text.is_empty() {
            return None;
        }
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        let mut left = hasher.finish();
        let mut below = |limit: usize| {
            let limit = limit as u64 + 1;
            let value = left % limit;
            left /= limit;
            value as usize
        };
        let start = below(text.len());
        let end = start + below((text.len() - start).min(12));
        let from = below(text.len());
        let to = from + below((text.len() - from).min(12));
        Some(Edit { start, end, new: text[from..to].to_vec() })
    }

    /// The text after the edit.
    pub fn apply(&self, text: &[u8]) -> Vec<u8> {
        [&text[..self.start], &self.new, &text[self.end..]].concat()
    }

    /// The edit as tree-sitter is told of it.
    pub fn described(&self, text: &[u8], other: &[u8]) -> InputEdit {
        let new_end = self.start + self.new.len();
        InputEdit {
            start_byte: self.start,
            old_end_byte: self.end,
            new_end_byte: new_end,
            start_position: point(text, self.start),
            old_end_position: point(text, self.end),
            new_end_position: point(other, new_end),
        }
    }
}

fn point(text: &[u8], at: usize) -> Point {
    let before = &text[..at];
    let row = before.iter().filter(|byte| **byte == b'\n').count();
    let line = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    Point::new(row, at - line)
}
