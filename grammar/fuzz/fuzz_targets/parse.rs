//! Any bytes give a sound tree in time that grows with them, and an edited tree parses as the edited text does.
#![no_main]

mod coverage;
mod edit;
mod queries;
mod sound;

use std::ops::ControlFlow;

use libfuzzer_sys::fuzz_target;
use tree_sitter::{ParseOptions, Parser, Tree};

/// Valid text takes about half a step of the parser a byte, the worst that was found six; this allows fifty.
const BYTES_A_HUNDRED_STEPS: usize = 2;

fuzz_target!(|text: &[u8]| {
    let mut parser = Parser::new();
    parser.set_language(&tree_sitter_ballerina::LANGUAGE.into()).expect("a language of this version");
    let mut tree = parse(&mut parser, text, None);
    sound::check(&tree, text);
    coverage::count(&tree);
    queries::run(&tree, text);

    let Some(edit) = edit::Edit::of(text) else { return };
    let other = edit.apply(text);
    let valid = !tree.root_node().has_error();
    tree.edit(&edit.described(text, &other));
    let again = parse(&mut parser, &other, Some(&tree));
    sound::check(&again, &other);
    for range in tree.changed_ranges(&again) {
        assert!(range.start_byte <= range.end_byte);
    }
    let fresh = parse(&mut parser, &other, None);
    // how much of a broken text is thrown away depends on where parsing began; what is valid has one tree
    if valid && !fresh.root_node().has_error() {
        sound::assert_same(&again, &fresh);
    }
});

/// Parses, and fails when that takes more steps than the length of the text allows.
fn parse(parser: &mut Parser, text: &[u8], old: Option<&Tree>) -> Tree {
    let limit = text.len() / BYTES_A_HUNDRED_STEPS + 64;
    let mut hundreds = 0;
    let mut progress = |_: &tree_sitter::ParseState| {
        hundreds += 1;
        assert!(hundreds <= limit, "{} bytes took more than {limit} hundreds of steps", text.len());
        ControlFlow::Continue(())
    };
    let options = ParseOptions::new().progress_callback(&mut progress);
    parser.parse_with_options(&mut |at, _| text.get(at..).unwrap_or_default(), old, Some(options)).expect("a tree")
}
