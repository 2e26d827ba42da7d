//! All rules, and which of them speaks.

use super::last_resort::{is_last_resort, last_resort};
use super::{
    Rule, annotation, anywhere, class, configurable, constant, enums, function, listener, method, object, package,
    parameter, record, returns, service, types, variable,
};
use crate::diff::Change;
use std::sync::LazyLock;

/// Every rule, sorted by id.
pub fn all() -> &'static [&'static Rule] {
    &ALL
}

/// The rule of an id.
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.binary_search_by(|rule| rule.id.cmp(id)).ok().map(|at| ALL[at])
}

/// Lets exactly one rule speak about each change: the one that knows it, else the last resort of its kind.
pub fn speak(changes: Vec<Change>) -> Vec<(&'static Rule, Change)> {
    changes.into_iter().map(|change| (rule_for(&change), change)).collect()
}

/// The rule that speaks about a change.
pub fn rule_for(change: &Change) -> &'static Rule {
    SPECIFIC.iter().copied().find(|rule| (rule.applies)(change)).unwrap_or_else(|| last_resort(change.subject))
}

/// The lists of all rooms.
static ROOMS: [&[&Rule]; 17] = [
    annotation::RULES,
    anywhere::RULES,
    class::RULES,
    configurable::RULES,
    constant::RULES,
    enums::RULES,
    function::RULES,
    listener::RULES,
    method::RULES,
    object::RULES,
    package::RULES,
    parameter::RULES,
    record::RULES,
    returns::RULES,
    service::RULES,
    types::RULES,
    variable::RULES,
];

static ALL: LazyLock<Vec<&'static Rule>> = LazyLock::new(|| {
    let mut all: Vec<&'static Rule> = ROOMS.concat();
    all.sort_by_key(|rule| rule.id);
    all
});

/// Rules that know their change; the last resorts apply to everything of their subject and are asked last.
static SPECIFIC: LazyLock<Vec<&'static Rule>> =
    LazyLock::new(|| ALL.iter().copied().filter(|rule| !is_last_resort(rule)).collect());

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
