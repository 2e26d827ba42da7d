//! Rules about the package as a whole, its modules and the packages that it depends on.

use super::Rule;

pub(super) mod dependency_changed;
mod dependency_version_changed;
mod module_added;
pub(super) mod module_removed;
mod package_became_private;
mod package_became_public;
pub(super) mod package_changed;
mod package_distribution_narrowed;
mod package_distribution_widened;
mod package_metadata_changed;
mod package_platform_changed;
mod package_sources_changed;

/// Sorted by id.
pub(super) static RULES: &[&Rule] = &[
    &dependency_changed::RULE,
    &dependency_version_changed::RULE,
    &module_added::RULE,
    &module_removed::RULE,
    &package_became_private::RULE,
    &package_became_public::RULE,
    &package_changed::RULE,
    &package_distribution_narrowed::RULE,
    &package_distribution_widened::RULE,
    &package_metadata_changed::RULE,
    &package_platform_changed::RULE,
    &package_sources_changed::RULE,
];
