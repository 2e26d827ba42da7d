//! Rules about constants.

use super::Rule;

mod constant_added;
mod constant_became_enum_member;
mod constant_became_private;
pub(super) mod constant_changed;
mod constant_deprecated;
mod constant_module_changed;
mod constant_name_changed;
mod constant_removed;
mod constant_value_changed;

/// Sorted by id.
pub(super) static RULES: &[&Rule] = &[
    &constant_added::RULE,
    &constant_became_enum_member::RULE,
    &constant_became_private::RULE,
    &constant_changed::RULE,
    &constant_deprecated::RULE,
    &constant_module_changed::RULE,
    &constant_name_changed::RULE,
    &constant_removed::RULE,
    &constant_value_changed::RULE,
];
