//! Rules about parameters of functions and methods.

use super::Rule;

mod object_param_arm_removed;
mod object_param_became_defaultable;
mod object_param_became_included;
mod object_param_defaultable_added;
mod object_param_narrowed;
mod object_param_rest_added;
mod object_param_widened;
mod param_became_defaultable;
mod param_became_included;
mod param_became_required;
mod param_became_rest;
mod param_became_single;
mod param_became_unincluded;
pub(super) mod param_changed;
mod param_default_changed;
mod param_defaultable_added;
mod param_defaultable_inside_added;
mod param_deprecated;
mod param_included_added;
mod param_name_changed;
mod param_narrowed;
mod param_removed;
mod param_reordered;
mod param_required_added;
mod param_rest_added;
mod param_widened;

/// Sorted by id.
pub(super) static RULES: &[&Rule] = &[
    &object_param_arm_removed::RULE,
    &object_param_became_defaultable::RULE,
    &object_param_became_included::RULE,
    &object_param_defaultable_added::RULE,
    &object_param_narrowed::RULE,
    &object_param_rest_added::RULE,
    &object_param_widened::RULE,
    &param_became_defaultable::RULE,
    &param_became_included::RULE,
    &param_became_required::RULE,
    &param_became_rest::RULE,
    &param_became_single::RULE,
    &param_became_unincluded::RULE,
    &param_changed::RULE,
    &param_default_changed::RULE,
    &param_defaultable_added::RULE,
    &param_defaultable_inside_added::RULE,
    &param_deprecated::RULE,
    &param_included_added::RULE,
    &param_name_changed::RULE,
    &param_narrowed::RULE,
    &param_removed::RULE,
    &param_reordered::RULE,
    &param_required_added::RULE,
    &param_rest_added::RULE,
    &param_widened::RULE,
];
