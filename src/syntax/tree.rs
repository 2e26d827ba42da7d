//! One parsed text.

use super::kind::language;
use super::node::{Node, Source};
use std::cell::RefCell;
use tree_sitter::Parser;

/// A text and its tree.
#[derive(Debug)]
pub struct Tree<'s> {
    source: Source<'s>,
    raw: tree_sitter::Tree,
}

impl<'s> Tree<'s> {
    /// Parses a text. Every text gives a tree; what could not be read is an error node in it.
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
