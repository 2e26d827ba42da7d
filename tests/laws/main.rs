//! Laws over all rules and all fixtures: what must hold for every example, whatever the rule.
#![allow(clippy::unwrap_used, reason = "the fixtures are our own")]

mod blind;
mod examples;
mod fixtures;
mod identity;
mod line;
mod mirror;
mod said;
mod unclaimed;
mod waivers;
