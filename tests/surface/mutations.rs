//! No false green: a sign too few or too many never makes a public declaration vanish without an issue.

use crate::kinds::EVERY_KIND;
use crate::support::{surface, whole};
use bal_semver::surface::Surface;
use std::collections::BTreeSet;

const SIGNS: &str = "{}()[];,\"`<>|=";

#[test]
fn a_missing_sign_hides_nothing() {
    let before = promised(&whole(EVERY_KIND));
    for (at, sign) in EVERY_KIND.char_indices().filter(|(_, sign)| SIGNS.contains(*sign)) {
        let mutated = format!("{}{}", &EVERY_KIND[..at], &EVERY_KIND[at + sign.len_utf8()..]);
        assert_nothing_hidden(&before, &mutated, at, sign);
    }
}

#[test]
fn a_sign_too_many_hides_nothing() {
    let before = promised(&whole(EVERY_KIND));
    for (index, (at, _)) in EVERY_KIND.char_indices().filter(|(_, here)| here.is_whitespace()).enumerate() {
        let sign = SIGNS.chars().nth(index % SIGNS.len()).expect("a sign");
        let mutated = format!("{}{sign}{}", &EVERY_KIND[..at], &EVERY_KIND[at..]);
        assert_nothing_hidden(&before, &mutated, at, sign);
    }
}

fn assert_nothing_hidden(before: &BTreeSet<String>, mutated: &str, at: usize, sign: char) {
    let surface = surface(mutated);
    if surface.issues.is_empty() {
        let after = promised(&surface);
        let lost: Vec<&String> = before.difference(&after).collect();
        let line = mutated[..at].lines().count();
        assert!(lost.is_empty(), "`{sign}` in line {line} hides {lost:?} without an issue:\n{}", around(mutated, at));
    }
}

fn around(text: &str, at: usize) -> &str {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
    &text[start..end]
}

/// The names of everything that clients see, and of configuration and services.
pub(crate) fn promised(surface: &Surface) -> BTreeSet<String> {
    let module = &surface.modules[0];
    let seen = module.declarations.iter().filter(|item| item.public || item.signature.starts_with("configurable"));
    let names = seen.map(|item| item.name.clone());
    names.chain(module.services.iter().map(|service| format!("service {}", service.path))).collect()
}
