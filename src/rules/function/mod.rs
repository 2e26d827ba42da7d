//! Rules about module-level functions as a whole; their parameters and returns stand in rooms of their own.

use super::Rule;

mod function_added;
mod function_became_private;
mod function_body_changed;
pub(super) mod function_changed;
mod function_deprecated;
mod function_isolated_added;
mod function_isolated_removed;
mod function_module_changed;
mod function_name_changed;
mod function_removed;
mod function_transactional_added;
mod function_transactional_removed;

/// Sorted by id.
pub(super) static RULES: &[&Rule] = &[
    &function_added::RULE,
    &function_became_private::RULE,
    &function_body_changed::RULE,
    &function_changed::RULE,
    &function_deprecated::RULE,
    &function_isolated_added::RULE,
    &function_isolated_removed::RULE,
    &function_module_changed::RULE,
    &function_name_changed::RULE,
    &function_removed::RULE,
    &function_transactional_added::RULE,
    &function_transactional_removed::RULE,
];
