//! Rules about public listeners.

use super::Rule;

mod listener_added;
mod listener_became_private;
pub(super) mod listener_changed;
mod listener_deprecated;
mod listener_module_changed;
mod listener_name_changed;
mod listener_removed;
mod listener_value_changed;

/// Sorted by id.
pub(super) static RULES: &[&Rule] = &[
    &listener_added::RULE,
    &listener_became_private::RULE,
    &listener_changed::RULE,
    &listener_deprecated::RULE,
    &listener_module_changed::RULE,
    &listener_name_changed::RULE,
    &listener_removed::RULE,
    &listener_value_changed::RULE,
];
