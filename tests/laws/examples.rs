//! Law 2: the example is true. Each rule speaks on its own example, once, and no higher rule does. Law 5: said once; one
//! cause has one finding.

use crate::fixtures::pairs;
use crate::line::{Said, differences, said, sources};
use crate::waivers::ALSO_SAID;
use bal_semver::rules::{Rule, all, speak};

#[test]
fn each_rule_speaks_once_on_its_own_example_and_no_higher_rule_does() {
    let wrong: Vec<String> = all().iter().filter_map(|rule| untrue(rule, &spoken(rule))).collect();
    assert!(wrong.is_empty(), "{} examples are not true:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn one_cause_has_one_finding() {
    let mut wrong = Vec::new();
    for rule in all() {
        for other in spoken(rule).iter().filter(|one| one.rule.id != rule.id) {
            if !ALSO_SAID.iter().any(|(id, also, _)| *id == rule.id && *also == other.rule.id) {
                wrong.push(format!("{}: also {} at {}: {}", rule.id, other.rule.id, other.path, other.message));
            }
        }
    }
    assert!(wrong.is_empty(), "{} findings are too many:\n{}", wrong.len(), wrong.join("\n"));
}

/// No rule says the same of the same thing twice, whatever the pair.
#[test]
fn nothing_is_said_twice() {
    for pair in pairs() {
        let found = differences(&pair.baseline, &pair.current);
        let mut told: Vec<(&str, String, String)> = speak(found.changes)
            .into_iter()
            .map(|(rule, change)| (rule.id, (rule.message)(&change), change.path))
            .collect();
        let all = told.len();
        told.sort();
        told.dedup();
        assert_eq!(told.len(), all, "{}: {told:#?}", pair.name);
    }
}

#[test]
fn no_waiver_of_a_second_finding_is_out_of_date() {
    for (id, also, reason) in ALSO_SAID {
        let rule = bal_semver::rules::find(id).unwrap_or_else(|| panic!("no rule {id}"));
        assert!(spoken(rule).iter().any(|one| one.rule.id == *also), "{id} no longer needs a waiver for {also}");
        assert!(!reason.is_empty());
    }
}

fn spoken(rule: &Rule) -> Vec<Said> {
    said(&sources(rule.example.baseline), &sources(rule.example.current))
}

fn untrue(rule: &Rule, spoken: &[Said]) -> Option<String> {
    let own = spoken.iter().filter(|one| one.rule.id == rule.id).count();
    let higher = spoken.iter().any(|one| one.rule.level > rule.level);
    let told: Vec<String> = spoken
        .iter()
        .map(|one| format!("    {} {:?} {}: {}", one.rule.id, one.rule.level, one.path, one.message))
        .collect();
    (own != 1 || higher).then(|| format!("{} ({:?}) spoke {own} times:\n{}", rule.id, rule.level, told.join("\n")))
}
