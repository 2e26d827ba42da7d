//! Rules about what functions and methods return.

use super::Rule;

mod object_return_narrowed;
mod object_return_widened;
mod return_added;
mod return_arm_removed;
mod return_became_inferred;
pub(super) mod return_changed;
mod return_deprecated;
mod return_narrowed;
mod return_widened;

/// Sorted by id.
pub(super) static RULES: &[&Rule] = &[
    &object_return_narrowed::RULE,
    &object_return_widened::RULE,
    &return_added::RULE,
    &return_arm_removed::RULE,
    &return_became_inferred::RULE,
    &return_changed::RULE,
    &return_deprecated::RULE,
    &return_narrowed::RULE,
    &return_widened::RULE,
];
