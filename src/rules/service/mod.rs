//! Rules about services: what a package offers over the network.

use super::Rule;

mod service_added;
pub(super) mod service_changed;
mod service_deprecated;
mod service_isolation_changed;
mod service_listener_changed;
mod service_removed;
mod service_type_changed;

/// Sorted by id.
pub(super) static RULES: &[&Rule] = &[
    &service_added::RULE,
    &service_changed::RULE,
    &service_deprecated::RULE,
    &service_isolation_changed::RULE,
    &service_listener_changed::RULE,
    &service_removed::RULE,
    &service_type_changed::RULE,
];
