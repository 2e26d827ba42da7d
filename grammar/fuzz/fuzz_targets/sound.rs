//! What holds of every tree.

use std::ops::Range;

use tree_sitter::Tree;

/// A byte of text gives few nodes: an empty one is missing or an empty choice, and neither stands alone.
const NODES_A_BYTE: usize = 16;

/// Nodes lie in the text, children in their parent and behind each other, and their count is linear.
pub fn check(tree: &Tree, text: &[u8]) {
    let root = tree.root_node();
    assert!(root.is_error() || root.kind() == "source_file", "{}", root.kind());
    assert!(root.end_byte() <= text.len(), "the tree ends after the text");
    assert!(root.descendant_count() <= NODES_A_BYTE * (text.len() + 1), "{} nodes", root.descendant_count());

    let mut cursor = tree.walk();
    // the part of each open node in which its further children may lie
    let mut open: Vec<Range<usize>> = Vec::new();
    loop {
        let range = cursor.node().byte_range();
        assert!(range.start <= range.end);
        if let Some(rest) = open.last_mut() {
            assert!(rest.start <= range.start && range.end <= rest.end, "{range:?} is not in {rest:?}");
            rest.start = range.end;
        }
        if cursor.goto_first_child() {
            open.push(range);
            continue;
        }
        while !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return;
            }
            open.pop();
        }
    }
}

/// Both trees have the same nodes with the same fields at the same places.
pub fn assert_same(one: &Tree, other: &Tree) {
    let (mut one, mut other) = (one.walk(), other.walk());
    loop {
        let (a, b) = (one.node(), other.node());
        assert_eq!((a.kind_id(), a.is_missing(), a.range()), (b.kind_id(), b.is_missing(), b.range()));
        assert_eq!(one.field_id(), other.field_id());
        let down = one.goto_first_child();
        assert_eq!(down, other.goto_first_child(), "children of {a:?}");
        if down {
            continue;
        }
        loop {
            let next = one.goto_next_sibling();
            assert_eq!(next, other.goto_next_sibling(), "siblings of {a:?}");
            if next {
                break;
            }
            let up = one.goto_parent();
            assert_eq!(up, other.goto_parent());
            if !up {
                return;
            }
        }
    }
}
