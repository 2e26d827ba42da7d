//! The rules of the grammar that this program asks for, by name in one place, each looked up once.

use std::sync::LazyLock;
use tree_sitter::Language;

/// The sort of a node, named as in the grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // each is the grammar rule of its name
pub enum Kind {
    /// Text that fits no rule.
    Error,
    /// A keyword, a sign, or a rule that nobody asks for.
    Other,
    SourceFile,
    ImportDeclaration,
    ModuleName,
    Identifier,
    QualifiedName,
    FunctionDefinition,
    TypeDefinition,
    ClassDefinition,
    ServiceDeclaration,
    ListenerDeclaration,
    ConstantDeclaration,
    EnumDeclaration,
    EnumMember,
    ModuleVariableDeclaration,
    AnnotationDeclaration,
    ModuleXmlnsDeclaration,
    Documentation,
    Annotation,
    AttachPoint,
    BlockStatement,
    ExpressionFunctionBody,
    ExternalFunctionBody,
    ResourcePath,
    ResourcePathName,
    ResourcePathParameter,
    ResourcePathRestParameter,
    RequiredParameter,
    DefaultableParameter,
    IncludedRecordParameter,
    RestParameter,
    ObjectField,
    MethodDeclaration,
    MethodDefinition,
    TypeInclusion,
    ServicePath,
    RequiredValue,
    InferredType,
    BuiltinType,
    TypeReference,
    SignedLiteral,
    ParenthesizedType,
    OptionalType,
    ArrayType,
    InferredLength,
    UnionType,
    IntersectionType,
    DistinctType,
    RecordType,
    RecordField,
    ObjectType,
    FunctionType,
    MapType,
    TableType,
    KeySpecifier,
    KeyConstraint,
    StreamType,
    TupleType,
    TupleMember,
    ErrorType,
    FutureType,
    TypedescType,
    XmlType,
    ListBindingPattern,
    MappingBindingPattern,
    ErrorBindingPattern,
    FieldBindingPattern,
    NamedArgumentBindingPattern,
    RestBindingPattern,
    IntLiteral,
    FloatingPointLiteral,
    StringLiteral,
    BooleanLiteral,
    NullLiteral,
    NilLiteral,
    ParenthesizedExpression,
    UnaryExpression,
    BinaryExpression,
    ListConstructorExpression,
    MappingConstructorExpression,
    MappingField,
    StringTemplateExpression,
    TemplateContent,
    Interpolation,
}

impl Kind {
    /// The kind behind a number of the language.
    pub(super) fn of(id: u16) -> Kind {
        if id == ERROR {
            return Kind::Error;
        }
        KIND_OF_ID.get(usize::from(id)).copied().unwrap_or(Kind::Other)
    }
}

/// The grammar.
pub(super) fn language() -> Language {
    tree_sitter_ballerina::LANGUAGE.into()
}

/// The number that tree-sitter gives to what it could not read.
const ERROR: u16 = u16::MAX;

static KIND_OF_ID: LazyLock<Vec<Kind>> = LazyLock::new(|| {
    let language = language();
    let mut kinds = vec![Kind::Other; language.node_kind_count()];
    for (kind, name) in KINDS {
        if let Some(slot) = kinds.get_mut(usize::from(language.id_for_node_kind(name, true))) {
            *slot = kind;
        }
    }
    kinds
});

const KINDS: [(Kind, &str); 83] = [
    (Kind::SourceFile, "source_file"),
    (Kind::ImportDeclaration, "import_declaration"),
    (Kind::ModuleName, "module_name"),
    (Kind::Identifier, "identifier"),
    (Kind::QualifiedName, "qualified_name"),
    (Kind::FunctionDefinition, "function_definition"),
    (Kind::TypeDefinition, "type_definition"),
    (Kind::ClassDefinition, "class_definition"),
    (Kind::ServiceDeclaration, "service_declaration"),
    (Kind::ListenerDeclaration, "listener_declaration"),
    (Kind::ConstantDeclaration, "constant_declaration"),
    (Kind::EnumDeclaration, "enum_declaration"),
    (Kind::EnumMember, "enum_member"),
    (Kind::ModuleVariableDeclaration, "module_variable_declaration"),
    (Kind::AnnotationDeclaration, "annotation_declaration"),
    (Kind::ModuleXmlnsDeclaration, "module_xmlns_declaration"),
    (Kind::Documentation, "documentation"),
    (Kind::Annotation, "annotation"),
    (Kind::AttachPoint, "attach_point"),
    (Kind::BlockStatement, "block_statement"),
    (Kind::ExpressionFunctionBody, "expression_function_body"),
    (Kind::ExternalFunctionBody, "external_function_body"),
    (Kind::ResourcePath, "resource_path"),
    (Kind::ResourcePathName, "resource_path_name"),
    (Kind::ResourcePathParameter, "resource_path_parameter"),
    (Kind::ResourcePathRestParameter, "resource_path_rest_parameter"),
    (Kind::RequiredParameter, "required_parameter"),
    (Kind::DefaultableParameter, "defaultable_parameter"),
    (Kind::IncludedRecordParameter, "included_record_parameter"),
    (Kind::RestParameter, "rest_parameter"),
    (Kind::ObjectField, "object_field"),
    (Kind::MethodDeclaration, "method_declaration"),
    (Kind::MethodDefinition, "method_definition"),
    (Kind::TypeInclusion, "type_inclusion"),
    (Kind::ServicePath, "service_path"),
    (Kind::RequiredValue, "required_value"),
    (Kind::InferredType, "inferred_type"),
    (Kind::BuiltinType, "builtin_type"),
    (Kind::TypeReference, "type_reference"),
    (Kind::SignedLiteral, "signed_literal"),
    (Kind::ParenthesizedType, "parenthesized_type"),
    (Kind::OptionalType, "optional_type"),
    (Kind::ArrayType, "array_type"),
    (Kind::InferredLength, "inferred_length"),
    (Kind::UnionType, "union_type"),
    (Kind::IntersectionType, "intersection_type"),
    (Kind::DistinctType, "distinct_type"),
    (Kind::RecordType, "record_type"),
    (Kind::RecordField, "record_field"),
    (Kind::ObjectType, "object_type"),
    (Kind::FunctionType, "function_type"),
    (Kind::MapType, "map_type"),
    (Kind::TableType, "table_type"),
    (Kind::KeySpecifier, "key_specifier"),
    (Kind::KeyConstraint, "key_constraint"),
    (Kind::StreamType, "stream_type"),
    (Kind::TupleType, "tuple_type"),
    (Kind::TupleMember, "tuple_member"),
    (Kind::ErrorType, "error_type"),
    (Kind::FutureType, "future_type"),
    (Kind::TypedescType, "typedesc_type"),
    (Kind::XmlType, "xml_type"),
    (Kind::ListBindingPattern, "list_binding_pattern"),
    (Kind::MappingBindingPattern, "mapping_binding_pattern"),
    (Kind::ErrorBindingPattern, "error_binding_pattern"),
    (Kind::FieldBindingPattern, "field_binding_pattern"),
    (Kind::NamedArgumentBindingPattern, "named_argument_binding_pattern"),
    (Kind::RestBindingPattern, "rest_binding_pattern"),
    (Kind::IntLiteral, "int_literal"),
    (Kind::FloatingPointLiteral, "floating_point_literal"),
    (Kind::StringLiteral, "string_literal"),
    (Kind::BooleanLiteral, "boolean_literal"),
    (Kind::NullLiteral, "null_literal"),
    (Kind::NilLiteral, "nil_literal"),
    (Kind::ParenthesizedExpression, "parenthesized_expression"),
    (Kind::UnaryExpression, "unary_expression"),
    (Kind::BinaryExpression, "binary_expression"),
    (Kind::ListConstructorExpression, "list_constructor_expression"),
    (Kind::MappingConstructorExpression, "mapping_constructor_expression"),
    (Kind::MappingField, "mapping_field"),
    (Kind::StringTemplateExpression, "string_template_expression"),
    (Kind::TemplateContent, "template_content"),
    (Kind::Interpolation, "interpolation"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_knows_every_rule() {
        for (_, name) in KINDS {
            assert_ne!(language().id_for_node_kind(name, true), 0, "no rule `{name}` in the grammar");
        }
    }
}
