//! Laws over all rules: what must hold for every example, whatever the rule.

mod blind;
mod examples;
mod identity;
mod line;
mod mirror;
mod said;
mod unclaimed;
mod waivers;
