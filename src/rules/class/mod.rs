//! Rules about classes and their fields.

use super::Rule;

mod class_added;
mod class_became_object_type;
mod class_became_private;
pub(super) mod class_changed;
mod class_client_added;
mod class_client_removed;
mod class_deprecated;
mod class_distinct_added;
mod class_distinct_removed;
mod class_field_added;
mod class_field_became_private;
pub(super) mod class_field_changed;
mod class_field_deprecated;
mod class_field_final_added;
mod class_field_final_removed;
mod class_field_name_changed;
mod class_field_narrowed;
mod class_field_removed;
mod class_field_value_changed;
mod class_field_widened;
mod class_final_field_arm_removed;
mod class_final_field_narrowed;
mod class_inclusion_added;
mod class_inclusion_removed;
mod class_isolated_added;
mod class_isolated_removed;
mod class_module_changed;
mod class_name_changed;
mod class_private_member_added;
mod class_readonly_added;
mod class_readonly_removed;
mod class_removed;
mod class_service_added;
mod class_service_removed;

/// Sorted by id.
pub(super) static RULES: &[&Rule] = &[
    &class_added::RULE,
    &class_became_object_type::RULE,
    &class_became_private::RULE,
    &class_changed::RULE,
    &class_client_added::RULE,
    &class_client_removed::RULE,
    &class_deprecated::RULE,
    &class_distinct_added::RULE,
    &class_distinct_removed::RULE,
    &class_field_added::RULE,
    &class_field_became_private::RULE,
    &class_field_changed::RULE,
    &class_field_deprecated::RULE,
    &class_field_final_added::RULE,
    &class_field_final_removed::RULE,
    &class_field_name_changed::RULE,
    &class_field_narrowed::RULE,
    &class_field_removed::RULE,
    &class_field_value_changed::RULE,
    &class_field_widened::RULE,
    &class_final_field_arm_removed::RULE,
    &class_final_field_narrowed::RULE,
    &class_inclusion_added::RULE,
    &class_inclusion_removed::RULE,
    &class_isolated_added::RULE,
    &class_isolated_removed::RULE,
    &class_module_changed::RULE,
    &class_name_changed::RULE,
    &class_private_member_added::RULE,
    &class_readonly_added::RULE,
    &class_readonly_removed::RULE,
    &class_removed::RULE,
    &class_service_added::RULE,
    &class_service_removed::RULE,
];
