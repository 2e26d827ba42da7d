//! Law 4: nothing unclaimed. Whatever public is taken away, somebody says so, and it is major.

use crate::blind::blocks;
use crate::fixtures::{Pair, pairs};
use crate::line::differences;
use bal_semver::rules::{Level, speak};

#[test]
fn taking_away_any_public_item_is_major() {
    let mut tried = 0;
    for Pair { name: pair, baseline: files, .. } in pairs() {
        for (index, (path, text)) in files.iter().enumerate().filter(|(_, (path, _))| path == "lib.bal") {
            let blocks = blocks(text);
            for (at, block) in blocks.iter().enumerate().filter(|(_, block)| is_public(block)) {
                let rest: Vec<&str> = blocks.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, b)| *b).collect();
                let rest = rest.join("\n");
                let mut without = files.clone();
                without[index] = (path.clone(), rest);
                let found = differences(&files, &without);
                // What others still name is missing, and that is said too: the verdict is inconclusive at best.
                let broken = !found.current_issues.is_empty();
                let level = speak(found.changes).into_iter().map(|(rule, _)| rule.level).max();
                assert!(broken || level == Some(Level::Major), "{pair}: {level:?} without\n{block}");
                tried += 1;
            }
        }
    }
    assert!(tried > 300, "only {tried} items were taken away");
}

fn is_public(block: &str) -> bool {
    block.lines().any(|line| line.starts_with("public "))
}
