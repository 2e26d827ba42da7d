//! Rules about enums and their members.

use super::Rule;

mod enum_added;
mod enum_became_private;
mod enum_became_type;
pub(super) mod enum_changed;
mod enum_deprecated;
mod enum_incoming_member_added;
mod enum_member_added;
pub(super) mod enum_member_changed;
mod enum_member_deprecated;
mod enum_member_name_added;
mod enum_member_name_changed;
mod enum_member_removed;
mod enum_member_reordered;
mod enum_module_changed;
mod enum_name_changed;
mod enum_removed;

/// Sorted by id.
pub(super) static RULES: &[&Rule] = &[
    &enum_added::RULE,
    &enum_became_private::RULE,
    &enum_became_type::RULE,
    &enum_changed::RULE,
    &enum_deprecated::RULE,
    &enum_incoming_member_added::RULE,
    &enum_member_added::RULE,
    &enum_member_changed::RULE,
    &enum_member_deprecated::RULE,
    &enum_member_name_added::RULE,
    &enum_member_name_changed::RULE,
    &enum_member_removed::RULE,
    &enum_member_reordered::RULE,
    &enum_module_changed::RULE,
    &enum_name_changed::RULE,
    &enum_removed::RULE,
];
