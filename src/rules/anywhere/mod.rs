//! Rules about what may happen to any item: documentation, annotations, spelling.

use super::Rule;

mod annotation_display_changed;
mod annotation_use_added;
mod annotation_use_changed;
mod annotation_use_removed;
mod deprecation_removed;
mod documentation_changed;
mod inner_default_added;
mod inner_default_changed;
mod inner_default_removed;
mod label_changed;
mod private_changed;
mod spelling_changed;

/// Sorted by id.
pub(super) static RULES: &[&Rule] = &[
    &annotation_display_changed::RULE,
    &annotation_use_added::RULE,
    &annotation_use_changed::RULE,
    &annotation_use_removed::RULE,
    &deprecation_removed::RULE,
    &documentation_changed::RULE,
    &inner_default_added::RULE,
    &inner_default_changed::RULE,
    &inner_default_removed::RULE,
    &label_changed::RULE,
    &private_changed::RULE,
    &spelling_changed::RULE,
];
