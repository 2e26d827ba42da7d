//! Law 4: nothing unclaimed. Whatever public is taken away, somebody says so, and it is major.

use crate::blind::blocks;
use crate::line::{level, said, sources};
use bal_semver::rules::{Level, all};

#[test]
fn taking_away_any_public_item_is_major() {
    let mut tried = 0;
    for rule in all() {
        let files = sources(rule.example.baseline);
        for (index, (path, text)) in files.iter().enumerate().filter(|(_, (path, _))| path == "lib.bal") {
            let blocks = blocks(text);
            for (at, block) in blocks.iter().enumerate().filter(|(_, block)| is_public(block)) {
                let rest: Vec<&str> = blocks.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, b)| *b).collect();
                let rest = rest.join("\n");
                if mentions(&rest, name(block)) {
                    continue;
                }
                let mut without = files.clone();
                without[index] = (path.clone(), rest);
                let spoken = said(&files, &without);
                assert_eq!(level(&spoken), Level::Major, "{}: without\n{block}\n{spoken:#?}", rule.id);
                tried += 1;
            }
        }
    }
    assert!(tried > 300, "only {tried} items were taken away");
}

fn is_public(block: &str) -> bool {
    block.lines().any(|line| line.starts_with("public "))
}

/// The name that a block declares: the word before `(`, `=`, `{` or `;`, or after the keyword of a type.
fn name(block: &str) -> &str {
    let line = block.lines().find(|line| line.starts_with("public ")).unwrap_or_default();
    let words = |text: &'static str| move |line: &'_ str| line.find(text).map(|at| at + text.len());
    for keyword in ["function ", "type ", "class ", "enum ", "const ", "annotation "] {
        if let Some(at) = words(keyword)(line) {
            let rest = &line[at..];
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            return &rest[..end];
        }
    }
    line
}

fn mentions(text: &str, name: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == name)
}
