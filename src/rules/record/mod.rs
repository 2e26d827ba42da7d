//! Rules about records and their fields.

use super::Rule;

mod record_added;
pub(super) mod record_changed;
mod record_closed;
mod record_field_became_defaultable;
mod record_field_became_optional;
mod record_field_became_required;
pub(super) mod record_field_changed;
mod record_field_default_added;
mod record_field_default_changed;
mod record_field_default_removed;
mod record_field_defaultable_added;
mod record_field_deprecated;
mod record_field_name_changed;
mod record_field_narrowed;
mod record_field_optional_added;
mod record_field_readonly_added;
mod record_field_readonly_removed;
mod record_field_removed;
mod record_field_reordered;
mod record_field_required_added;
mod record_field_widened;
mod record_inclusion_added;
mod record_inclusion_removed;
mod record_incoming_field_became_optional;
mod record_incoming_field_readonly_removed;
mod record_incoming_field_widened;
mod record_incoming_opened;
mod record_incoming_readonly_removed;
mod record_incoming_rest_widened;
mod record_opened;
mod record_outgoing_closed;
mod record_outgoing_field_arm_removed;
mod record_outgoing_field_became_required;
mod record_outgoing_field_narrowed;
mod record_outgoing_field_readonly_added;
mod record_outgoing_field_required_added;
mod record_outgoing_inclusion_added;
mod record_outgoing_readonly_added;
mod record_outgoing_rest_arm_removed;
mod record_outgoing_rest_narrowed;
mod record_readonly_added;
mod record_readonly_removed;
mod record_removed;
mod record_rest_changed;
mod record_rest_narrowed;
mod record_rest_widened;

/// Sorted by id.
pub(super) static RULES: &[&Rule] = &[
    &record_added::RULE,
    &record_changed::RULE,
    &record_closed::RULE,
    &record_field_became_defaultable::RULE,
    &record_field_became_optional::RULE,
    &record_field_became_required::RULE,
    &record_field_changed::RULE,
    &record_field_default_added::RULE,
    &record_field_default_changed::RULE,
    &record_field_default_removed::RULE,
    &record_field_defaultable_added::RULE,
    &record_field_deprecated::RULE,
    &record_field_name_changed::RULE,
    &record_field_narrowed::RULE,
    &record_field_optional_added::RULE,
    &record_field_readonly_added::RULE,
    &record_field_readonly_removed::RULE,
    &record_field_removed::RULE,
    &record_field_reordered::RULE,
    &record_field_required_added::RULE,
    &record_field_widened::RULE,
    &record_inclusion_added::RULE,
    &record_inclusion_removed::RULE,
    &record_incoming_field_became_optional::RULE,
    &record_incoming_field_readonly_removed::RULE,
    &record_incoming_field_widened::RULE,
    &record_incoming_opened::RULE,
    &record_incoming_readonly_removed::RULE,
    &record_incoming_rest_widened::RULE,
    &record_opened::RULE,
    &record_outgoing_closed::RULE,
    &record_outgoing_field_arm_removed::RULE,
    &record_outgoing_field_became_required::RULE,
    &record_outgoing_field_narrowed::RULE,
    &record_outgoing_field_readonly_added::RULE,
    &record_outgoing_field_required_added::RULE,
    &record_outgoing_inclusion_added::RULE,
    &record_outgoing_readonly_added::RULE,
    &record_outgoing_rest_arm_removed::RULE,
    &record_outgoing_rest_narrowed::RULE,
    &record_readonly_added::RULE,
    &record_readonly_removed::RULE,
    &record_removed::RULE,
    &record_rest_changed::RULE,
    &record_rest_narrowed::RULE,
    &record_rest_widened::RULE,
];
