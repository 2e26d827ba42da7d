//! One parsed text.

use super::kind::language;
use super::node::{Node, Source};
use super::outline::gaps;
use std::cell::RefCell;
use std::ops::Range;
use tree_sitter::{Parser, Point};

/// A text and its tree.
#[derive(Debug)]
pub struct Tree<'s> {
    source: Source<'s>,
    raw: tree_sitter::Tree,
}

impl<'s> Tree<'s> {
    /// Parses a text. Every text gives a tree; what could not be read is an error node in it. Statements of function
    /// bodies are not read: a body that cannot hide a declaration is an empty block that spans its text.
    ///
    /// # Panics
    /// When the grammar was compiled for another version of tree-sitter, which a test would have found.
    pub fn parse(text: &'s str) -> Tree<'s> {
        thread_local! {
            static PARSER: RefCell<Option<Parser>> = const { RefCell::new(None) };
        }
        let raw = PARSER.with_borrow_mut(|parser| {
            let parser = parser.get_or_insert_with(|| {
                let mut parser = Parser::new();
                parser.set_language(&language()).expect("the grammar fits the version of tree-sitter");
                parser
            });
            parser.set_included_ranges(&outside(text, &gaps(text))).expect("the ranges are in order and apart");
            parser.parse(text, None).expect("a parser with a language and without a time limit gives a tree")
        });
        Tree { source: Source { text, ascii: text.is_ascii() }, raw }
    }

    /// The node of the whole file.
    pub fn root(&self) -> Node<'_> {
        Node::new(self.raw.root_node(), &self.source)
    }

    /// The parsed text.
    pub fn text(&self) -> &'s str {
        self.source.text
    }
}

/// The ranges of the text that are not left out.
fn outside(text: &str, left_out: &[Range<usize>]) -> Vec<tree_sitter::Range> {
    let mut ranges = Vec::with_capacity(left_out.len() + 1);
    let (mut start, mut start_point) = (0, Point::new(0, 0));
    for gap in left_out {
        let end_point = advanced(start_point, &text.as_bytes()[start..gap.start]);
        ranges.push(tree_sitter::Range { start_byte: start, end_byte: gap.start, start_point, end_point });
        start_point = advanced(end_point, &text.as_bytes()[gap.clone()]);
        start = gap.end;
    }
    let end_point = advanced(start_point, &text.as_bytes()[start..]);
    ranges.push(tree_sitter::Range { start_byte: start, end_byte: text.len(), start_point, end_point });
    ranges
}

/// The point behind some bytes, in rows and bytes as the parser counts them.
fn advanced(from: Point, bytes: &[u8]) -> Point {
    match memchr::memrchr(b'\n', bytes) {
        None => Point::new(from.row, from.column + bytes.len()),
        Some(last) => Point::new(from.row + memchr::memchr_iter(b'\n', bytes).count(), bytes.len() - last - 1),
    }
}
