//! Rules about methods: plain, remote and resource methods, `init`, and parameters in resource paths.

use super::Rule;

mod init_added;
mod init_became_private;
mod init_error_added;
mod method_added;
mod method_became_private;
mod method_body_changed;
pub(super) mod method_changed;
mod method_deprecated;
mod method_isolated_added;
mod method_isolated_removed;
mod method_name_changed;
mod method_removed;
mod method_transactional_added;
mod method_transactional_removed;
mod object_method_added;
mod object_method_isolated_added;
mod object_method_transactional_removed;
mod object_outgoing_method_added;
mod object_path_param_narrowed;
mod object_path_param_widened;
mod resource_added;
pub(super) mod resource_path_param_changed;
mod resource_path_param_name_changed;
mod resource_path_param_narrowed;
mod resource_path_param_widened;
mod resource_removed;
mod service_method_added;
mod service_method_isolation_changed;
mod service_method_removed;

/// Sorted by id.
pub(super) static RULES: &[&Rule] = &[
    &init_added::RULE,
    &init_became_private::RULE,
    &init_error_added::RULE,
    &method_added::RULE,
    &method_became_private::RULE,
    &method_body_changed::RULE,
    &method_changed::RULE,
    &method_deprecated::RULE,
    &method_isolated_added::RULE,
    &method_isolated_removed::RULE,
    &method_name_changed::RULE,
    &method_removed::RULE,
    &method_transactional_added::RULE,
    &method_transactional_removed::RULE,
    &object_method_added::RULE,
    &object_method_isolated_added::RULE,
    &object_method_transactional_removed::RULE,
    &object_outgoing_method_added::RULE,
    &object_path_param_narrowed::RULE,
    &object_path_param_widened::RULE,
    &resource_added::RULE,
    &resource_path_param_changed::RULE,
    &resource_path_param_name_changed::RULE,
    &resource_path_param_narrowed::RULE,
    &resource_path_param_widened::RULE,
    &resource_removed::RULE,
    &service_method_added::RULE,
    &service_method_isolation_changed::RULE,
    &service_method_removed::RULE,
];
