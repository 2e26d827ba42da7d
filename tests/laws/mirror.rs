//! Law 3: the mirror. Swapping baseline and current makes a rule speak on whose mirrored example the first one speaks
//! again, or the pair stands in the list of waivers with a reason.

use crate::line::{ids, said, sources};
use crate::waivers::NO_MIRROR;
use bal_semver::rules::{Level, all};
use std::collections::BTreeMap;

#[test]
fn every_rule_has_a_mirror_or_a_reason() {
    let mirrored = mirrored();
    let has_mirror = |id: &str| mirrored[id].iter().any(|other| mirrored[other].contains(&id));
    let mut wrong = Vec::new();
    for rule in all() {
        let waived = NO_MIRROR.iter().any(|(_, ids)| ids.contains(&rule.id));
        match (has_mirror(rule.id), waived) {
            (false, false) => wrong.push(format!("{} has no mirror: swapped, {:?}", rule.id, mirrored[rule.id])),
            (true, true) => wrong.push(format!("{} has a mirror, the waiver can go", rule.id)),
            _ => {}
        }
    }
    for id in NO_MIRROR.iter().flat_map(|(_, ids)| *ids) {
        assert!(mirrored.contains_key(id), "no rule {id}");
    }
    assert!(wrong.is_empty(), "{} rules:\n{}", wrong.len(), wrong.join("\n"));
}

/// What is visible one way is visible the other way. Only a warning and a first private member go without a trace.
#[test]
fn a_swapped_example_is_never_silent() {
    for rule in all() {
        let swapped = said(&sources(rule.example.current), &sources(rule.example.baseline));
        let seen = swapped.iter().any(|one| one.rule.level > Level::Patch);
        let traceless = ["deprecation-removed", "private-changed"].iter().any(|id| ids(&swapped).contains(id));
        let expected = seen || rule.level <= Level::Patch || traceless;
        assert!(!swapped.is_empty() && expected, "{}: {:?}", rule.id, ids(&swapped));
    }
}

fn mirrored() -> BTreeMap<&'static str, Vec<&'static str>> {
    let swap = |rule: &&'static bal_semver::rules::Rule| {
        (rule.id, ids(&said(&sources(rule.example.current), &sources(rule.example.baseline))))
    };
    all().iter().map(swap).collect()
}
