//! Any bytes give a tree, and an edit of it gives the tree that parsing anew gives.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tree_sitter::{InputEdit, Parser, Point};

fuzz_target!(|bytes: &[u8]| {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_ballerina::LANGUAGE.into()).expect("a language of this version");
    let mut tree = parser.parse(bytes, None).expect("a tree");
    assert!(tree.root_node().end_byte() <= bytes.len());

    let Some((&first, rest)) = bytes.split_first() else { return };
    let column = usize::from(first != b'\n');
    let point = Point::new(1 - column, column);
    tree.edit(&InputEdit {
        start_byte: 0,
        old_end_byte: 1,
        new_end_byte: 0,
        start_position: Point::new(0, 0),
        old_end_position: point,
        new_end_position: Point::new(0, 0),
    });
    let edited = parser.parse(rest, Some(&tree)).expect("a tree");
    assert!(edited.root_node().end_byte() <= rest.len());
});
