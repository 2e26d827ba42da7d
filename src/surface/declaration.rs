//! Module-level declarations: what each kind says about itself.

use super::{Expression, Function, Method, ModuleId, Object, Point, TypeDesc};
use serde::{Deserialize, Serialize};

/// One module-level declaration, public or private.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Declaration {
    /// Its name with quotes and escapes resolved.
    pub name: String,
    /// Whether it is declared `public`.
    pub public: bool,
    /// Where its name stands.
    pub point: Point,
    /// The declaration on one line, without documentation, annotations, body and initial value.
    pub signature: String,
    /// Documentation, deprecation and annotations.
    pub notes: Notes,
    /// What is declared.
    pub kind: DeclarationKind,
    /// Digest of all its tokens, comments and white space left out: equal digests are equal declarations.
    pub digest: u64,
}

/// What a declaration declares (language specification, section 8, module-level declarations).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeclarationKind {
    /// `function`.
    Function(Function),
    /// `type`.
    Type(TypeDefinition),
    /// `class`.
    Class(Object),
    /// `enum`.
    Enum(EnumDeclaration),
    /// `const`.
    Constant(Constant),
    /// A variable, `final`, `configurable` or neither.
    Variable(Variable),
    /// `listener`.
    Listener(Listener),
    /// `annotation`.
    Annotation(AnnotationDeclaration),
}

/// What is written above a declaration or part.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Notes {
    /// Digest of the documentation text; 0 when there is none.
    pub documentation: u64,
    /// Set by `@deprecated` or a `# Deprecated` section: what the section says (may be empty).
    pub deprecated: Option<String>,
    /// All annotations apart from `@deprecated`, sorted by name.
    pub annotations: Vec<AnnotationUse>,
}

/// An annotation as it is attached.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AnnotationUse {
    /// With the last part of its module's name as the prefix, whatever the import calls it: `http:ServiceConfig`.
    pub name: String,
    /// The modules behind the prefixes in the name and the value, sorted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modules: Vec<ModuleId>,
    /// The value's tokens, or nothing.
    pub value: Option<String>,
}

/// `type Name descriptor;`
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TypeDefinition {
    /// The descriptor.
    pub ty: TypeDesc,
}

/// `enum Name { members }`
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EnumDeclaration {
    /// In source order.
    pub members: Vec<EnumMember>,
}

/// One member of an enum: a constant of its own in the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EnumMember {
    /// Its name.
    pub name: String,
    /// The value, when it is not just the name.
    pub value: Option<Expression>,
    /// Where it stands.
    pub point: Point,
    /// On one line.
    pub signature: String,
    /// Documentation, deprecation and annotations.
    pub notes: Notes,
}

/// `const type Name = value;`
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Constant {
    /// The type descriptor, if written.
    pub ty: Option<TypeDesc>,
    /// The constant expression.
    pub value: Expression,
}

/// A module variable. A destructuring declaration gives one declaration for each name it binds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Variable {
    /// The type descriptor; absent for `var` and for names bound by a pattern.
    pub ty: Option<TypeDesc>,
    /// `final` (a configurable is final too).
    pub is_final: bool,
    /// `configurable`.
    pub configurable: bool,
    /// `isolated`.
    pub isolated: bool,
    /// The initial value; absent for a required configurable (`= ?`) and for a late initialisation.
    pub value: Option<Expression>,
}

/// `listener Type name = init;`
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Listener {
    /// The type descriptor, if written.
    pub ty: Option<TypeDesc>,
    /// The initial value.
    pub value: Expression,
}

/// `annotation type Name on points;`
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AnnotationDeclaration {
    /// `const annotation`.
    pub is_const: bool,
    /// The type of its values; absent means `true`.
    pub ty: Option<TypeDesc>,
    /// Attach points as written, `source` included, sorted; empty means everywhere.
    pub attach_points: Vec<String>,
}

/// A service declaration: what the package offers over the network.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Service {
    /// The base path (`/orders`) or the string literal (`"queue"`); empty when there is none.
    pub path: String,
    /// The service type, if written.
    pub ty: Option<TypeDesc>,
    /// The listener expressions.
    pub listeners: Vec<Expression>,
    /// `isolated`.
    pub isolated: bool,
    /// Remote and resource methods are the network API; the others are private code.
    pub methods: Vec<Method>,
    /// Where it stands.
    pub point: Point,
    /// The head on one line.
    pub signature: String,
    /// Documentation, deprecation and annotations.
    pub notes: Notes,
    /// Digest of all its tokens.
    pub digest: u64,
}
