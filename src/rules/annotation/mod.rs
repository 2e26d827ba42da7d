//! Rules about annotation declarations.

use super::Rule;

mod annotation_added;
mod annotation_attach_point_added;
mod annotation_attach_point_removed;
mod annotation_became_private;
pub(super) mod annotation_changed;
mod annotation_const_added;
mod annotation_const_removed;
mod annotation_deprecated;
mod annotation_module_changed;
mod annotation_name_changed;
mod annotation_narrowed;
mod annotation_removed;
mod annotation_widened;

/// Sorted by id.
pub(super) static RULES: &[&Rule] = &[
    &annotation_added::RULE,
    &annotation_attach_point_added::RULE,
    &annotation_attach_point_removed::RULE,
    &annotation_became_private::RULE,
    &annotation_changed::RULE,
    &annotation_const_added::RULE,
    &annotation_const_removed::RULE,
    &annotation_deprecated::RULE,
    &annotation_module_changed::RULE,
    &annotation_name_changed::RULE,
    &annotation_narrowed::RULE,
    &annotation_removed::RULE,
    &annotation_widened::RULE,
];
