//! Rules about configurable variables: whoever deploys the package must supply them, whether they are public or not.

use super::Rule;

mod configurable_became_private;
pub(super) mod configurable_changed;
mod configurable_default_added;
mod configurable_default_changed;
mod configurable_default_removed;
mod configurable_defaultable_added;
mod configurable_deprecated;
mod configurable_module_changed;
mod configurable_name_changed;
mod configurable_narrowed;
mod configurable_removed;
mod configurable_required_added;
mod configurable_widened;

/// Sorted by id.
pub(super) static RULES: &[&Rule] = &[
    &configurable_became_private::RULE,
    &configurable_changed::RULE,
    &configurable_default_added::RULE,
    &configurable_default_changed::RULE,
    &configurable_default_removed::RULE,
    &configurable_defaultable_added::RULE,
    &configurable_deprecated::RULE,
    &configurable_module_changed::RULE,
    &configurable_name_changed::RULE,
    &configurable_narrowed::RULE,
    &configurable_removed::RULE,
    &configurable_required_added::RULE,
    &configurable_widened::RULE,
];
