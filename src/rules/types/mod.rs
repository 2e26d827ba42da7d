//! Rules about type definitions: what holds for all of them, and error types.

use super::Rule;

mod error_added;
pub(super) mod error_changed;
mod error_distinct_added;
mod error_distinct_removed;
mod error_outgoing_narrowed;
mod error_removed;
mod error_widened;
mod type_added;
mod type_became_enum;
mod type_became_private;
pub(super) mod type_changed;
mod type_deprecated;
mod type_incoming_widened;
mod type_module_changed;
mod type_name_changed;
mod type_narrowed;
mod type_outgoing_arm_removed;
mod type_outgoing_narrowed;
mod type_removed;
mod type_widened;

/// Sorted by id.
pub(super) static RULES: &[&Rule] = &[
    &error_added::RULE,
    &error_changed::RULE,
    &error_distinct_added::RULE,
    &error_distinct_removed::RULE,
    &error_outgoing_narrowed::RULE,
    &error_removed::RULE,
    &error_widened::RULE,
    &type_added::RULE,
    &type_became_enum::RULE,
    &type_became_private::RULE,
    &type_changed::RULE,
    &type_deprecated::RULE,
    &type_incoming_widened::RULE,
    &type_module_changed::RULE,
    &type_name_changed::RULE,
    &type_narrowed::RULE,
    &type_outgoing_arm_removed::RULE,
    &type_outgoing_narrowed::RULE,
    &type_removed::RULE,
    &type_widened::RULE,
];
