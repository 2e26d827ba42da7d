//! Rules about module variables that are not configurable.

use super::Rule;

mod variable_added;
mod variable_became_constant;
mod variable_became_private;
pub(super) mod variable_changed;
mod variable_deprecated;
mod variable_final_added;
mod variable_final_arm_removed;
mod variable_final_narrowed;
mod variable_final_removed;
mod variable_module_changed;
mod variable_name_changed;
mod variable_narrowed;
mod variable_removed;
mod variable_value_changed;
mod variable_widened;

/// Sorted by id.
pub(super) static RULES: &[&Rule] = &[
    &variable_added::RULE,
    &variable_became_constant::RULE,
    &variable_became_private::RULE,
    &variable_changed::RULE,
    &variable_deprecated::RULE,
    &variable_final_added::RULE,
    &variable_final_arm_removed::RULE,
    &variable_final_narrowed::RULE,
    &variable_final_removed::RULE,
    &variable_module_changed::RULE,
    &variable_name_changed::RULE,
    &variable_narrowed::RULE,
    &variable_removed::RULE,
    &variable_value_changed::RULE,
    &variable_widened::RULE,
];
