//! Tells the fuzzer which states of the parser a text reached: the tables of the grammar are data, which no
//! instrumentation of code can see.

use std::sync::atomic::{AtomicU8, Ordering};

use tree_sitter::Tree;

const COUNTERS: usize = 1 << 16;

// SAFETY: libFuzzer reads and clears the bytes of this section between runs, and an AtomicU8 is one byte.
#[unsafe(link_section = "__libfuzzer_extra_counters")]
static REACHED: [AtomicU8; COUNTERS] = [const { AtomicU8::new(0) }; COUNTERS];

/// Counts each pair of a state and of the symbol that was read in it.
pub fn count(tree: &Tree) {
    let mut cursor = tree.walk();
    loop {
        let node = cursor.node();
        let pair = usize::from(node.parse_state()) * 1031 + usize::from(node.grammar_id());
        let counter = &REACHED[pair % COUNTERS];
        counter.store(counter.load(Ordering::Relaxed).saturating_add(1), Ordering::Relaxed);
        if cursor.goto_first_child() {
            continue;
        }
        while !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return;
            }
        }
    }
}
