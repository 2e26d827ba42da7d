//! The rules that speak when no other one does.

use super::{
    Rule, annotation, class, configurable, constant, enums, function, listener, method, object, package, parameter,
    record, returns, service, types, variable,
};
use crate::diff::{Owner, Subject};

/// The rule that speaks when none knows better. The match is complete, so no kind of item is without one.
pub(super) fn last_resort(subject: Subject) -> &'static Rule {
    match subject {
        Subject::Package => &package::package_changed::RULE,
        Subject::Dependency => &package::dependency_changed::RULE,
        Subject::Module => &package::module_removed::RULE,
        Subject::Function => &function::function_changed::RULE,
        Subject::Method(..) => &method::method_changed::RULE,
        Subject::Parameter(_) => &parameter::param_changed::RULE,
        Subject::Return(_) => &returns::return_changed::RULE,
        Subject::PathParameter(_) => &method::resource_path_param_changed::RULE,
        Subject::Type => &types::type_changed::RULE,
        Subject::Record => &record::record_changed::RULE,
        Subject::Field => &record::record_field_changed::RULE,
        Subject::ObjectType => &object::object_type_changed::RULE,
        Subject::ErrorType => &types::error_changed::RULE,
        Subject::Class => &class::class_changed::RULE,
        Subject::Member(Owner::Class | Owner::Service) => &class::class_field_changed::RULE,
        Subject::Member(Owner::ObjectType | Owner::OutgoingObjectType) => &object::object_field_changed::RULE,
        Subject::Enum => &enums::enum_changed::RULE,
        Subject::EnumMember => &enums::enum_member_changed::RULE,
        Subject::Constant => &constant::constant_changed::RULE,
        Subject::Variable => &variable::variable_changed::RULE,
        Subject::Configurable => &configurable::configurable_changed::RULE,
        Subject::Listener => &listener::listener_changed::RULE,
        Subject::Annotation => &annotation::annotation_changed::RULE,
        Subject::Service => &service::service_changed::RULE,
    }
}

/// Whether a rule is the last resort of some kind.
pub(super) fn is_last_resort(rule: &Rule) -> bool {
    LAST_RESORTS.iter().any(|last| last.id == rule.id)
}

/// All that [`last_resort`] gives.
pub(super) static LAST_RESORTS: [&Rule; 24] = [
    &annotation::annotation_changed::RULE,
    &class::class_changed::RULE,
    &class::class_field_changed::RULE,
    &configurable::configurable_changed::RULE,
    &constant::constant_changed::RULE,
    &enums::enum_changed::RULE,
    &enums::enum_member_changed::RULE,
    &function::function_changed::RULE,
    &listener::listener_changed::RULE,
    &method::method_changed::RULE,
    &method::resource_path_param_changed::RULE,
    &object::object_field_changed::RULE,
    &object::object_type_changed::RULE,
    &package::dependency_changed::RULE,
    &package::module_removed::RULE,
    &package::package_changed::RULE,
    &parameter::param_changed::RULE,
    &record::record_changed::RULE,
    &record::record_field_changed::RULE,
    &returns::return_changed::RULE,
    &service::service_changed::RULE,
    &types::error_changed::RULE,
    &types::type_changed::RULE,
    &variable::variable_changed::RULE,
];
