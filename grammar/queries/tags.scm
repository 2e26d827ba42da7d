; Definitions and references, for code navigation.

(function_definition name: (identifier) @name) @definition.function
(method_definition name: (identifier) @name) @definition.method
(method_declaration name: (identifier) @name) @definition.method
(type_definition name: (identifier) @name) @definition.type
(class_definition name: (identifier) @name) @definition.class
(enum_declaration name: (identifier) @name) @definition.enum
(enum_member name: (identifier) @name) @definition.constant
(constant_declaration name: (identifier) @name) @definition.constant
(module_variable_declaration pattern: (identifier) @name) @definition.variable
(listener_declaration name: (identifier) @name) @definition.variable
(annotation_declaration name: (identifier) @name) @definition.annotation
(record_field name: (identifier) @name) @definition.field
(object_field name: (identifier) @name) @definition.field

(function_call_expression function: (identifier) @name) @reference.call
(function_call_expression function: (qualified_name name: (identifier) @name)) @reference.call
(method_call_expression name: (identifier) @name) @reference.call
(remote_method_call_action name: (identifier) @name) @reference.call
(resource_access_action name: (identifier) @name) @reference.call
(type_reference name: (identifier) @name) @reference.type
(type_reference name: (qualified_name name: (identifier) @name)) @reference.type
(annotation name: (identifier) @name) @reference.annotation
(annotation name: (qualified_name name: (identifier) @name)) @reference.annotation
