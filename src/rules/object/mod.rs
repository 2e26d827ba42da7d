//! Rules about object types and their fields.

use super::Rule;

mod object_became_class;
mod object_client_added;
mod object_client_removed;
mod object_distinct_added;
mod object_distinct_removed;
mod object_field_added;
mod object_field_became_private;
pub(super) mod object_field_changed;
mod object_field_deprecated;
mod object_field_name_changed;
mod object_field_narrowed;
mod object_field_removed;
mod object_field_widened;
mod object_inclusion_added;
mod object_inclusion_removed;
mod object_isolated_added;
mod object_isolated_removed;
mod object_outgoing_field_added;
mod object_outgoing_inclusion_added;
mod object_readonly_added;
mod object_readonly_removed;
mod object_service_added;
mod object_service_removed;
mod object_type_added;
pub(super) mod object_type_changed;
mod object_type_removed;

/// Sorted by id.
pub(super) static RULES: &[&Rule] = &[
    &object_became_class::RULE,
    &object_client_added::RULE,
    &object_client_removed::RULE,
    &object_distinct_added::RULE,
    &object_distinct_removed::RULE,
    &object_field_added::RULE,
    &object_field_became_private::RULE,
    &object_field_changed::RULE,
    &object_field_deprecated::RULE,
    &object_field_name_changed::RULE,
    &object_field_narrowed::RULE,
    &object_field_removed::RULE,
    &object_field_widened::RULE,
    &object_inclusion_added::RULE,
    &object_inclusion_removed::RULE,
    &object_isolated_added::RULE,
    &object_isolated_removed::RULE,
    &object_outgoing_field_added::RULE,
    &object_outgoing_inclusion_added::RULE,
    &object_readonly_added::RULE,
    &object_readonly_removed::RULE,
    &object_service_added::RULE,
    &object_service_removed::RULE,
    &object_type_added::RULE,
    &object_type_changed::RULE,
    &object_type_removed::RULE,
];
