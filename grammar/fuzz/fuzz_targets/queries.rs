//! The queries that editors use, run over the tree.

use std::sync::LazyLock;

use tree_sitter::{Query, QueryCursor, StreamingIterator, Tree};

static QUERIES: LazyLock<Vec<Query>> = LazyLock::new(|| {
    let texts = [
        tree_sitter_ballerina::HIGHLIGHTS_QUERY,
        tree_sitter_ballerina::INJECTIONS_QUERY,
        tree_sitter_ballerina::LOCALS_QUERY,
        tree_sitter_ballerina::TAGS_QUERY,
        tree_sitter_ballerina::FOLDS_QUERY,
    ];
    let language = tree_sitter_ballerina::LANGUAGE.into();
    texts.map(|text| Query::new(&language, text).expect("a valid query")).into()
});

/// Runs each query; what it captures lies in the text.
pub fn run(tree: &Tree, text: &[u8]) {
    let mut cursor = QueryCursor::new();
    cursor.set_match_limit(4096);
    for query in QUERIES.iter() {
        let mut matches = cursor.matches(query, tree.root_node(), text);
        while let Some(found) = matches.next() {
            for capture in found.captures() {
                assert!(capture.node.end_byte() <= text.len());
            }
        }
    }
}
