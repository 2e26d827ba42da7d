//! What a package promises: its public items, read from trees and kept as plain data.
//!
//! A [`Surface`] knows one version only. It can be written to and read from JSON, so that a surface file can stand in for
//! a published version. Types are kept as they are written (with imports resolved); what they contain is decided in `lower`.

mod declaration;
mod expand;
mod expanded;
mod expression;
mod extract;
mod function;
mod json;
mod lookup;
mod object;
mod record;
mod references;
mod spell;
mod text;
mod type_desc;
mod values;

pub use declaration::{
    AnnotationDeclaration, AnnotationUse, Constant, Declaration, DeclarationKind, EnumDeclaration, EnumMember,
    Listener, Notes, Service, TypeDefinition, Variable,
};
pub use expanded::{Defined, Definition, DistinctName, ExpandedObject, ExpandedRecord, Home, Part, Rest, TypeName};
pub use expression::{Expression, Term, same_modules};
pub use extract::{extract, extract_one};
pub use function::{
    Function, FunctionKind, FunctionType, FunctionTypeSignature, Parameter, ParameterKind, PathSegment,
};
pub use json::{from_json, to_json};
pub use lookup::Resolved;
pub use object::{Method, Object, ObjectField, Visibility};
pub use record::{Field, Inclusion, Record};
pub use references::visit_references;
pub use spell::{spell, spell_resource};
pub use text::to_text;
pub use type_desc::{ArrayLength, Builtin, ModuleId, Reference, TableKey, TypeDesc};

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

/// The public API of one version of one package, and the private declarations that it can be seen through.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Surface {
    /// Version of this data format; see [`FORMAT_VERSION`].
    pub format_version: u32,
    /// Organisation, for example `acme`.
    pub org: String,
    /// Package name, for example `text`.
    pub name: String,
    /// The version that the manifest declares.
    pub version: semver::Version,
    /// Whether everybody may see the package on Central.
    pub private: bool,
    /// The distribution that the package requires, for example `2201.12.0`.
    pub distribution: Option<String>,
    /// `any`, or a Java platform such as `java21`.
    pub platform: String,
    /// The packages that this one depends on, with the version it was resolved to when that is known.
    pub dependencies: Vec<Dependency>,
    /// All modules, sorted by name. Not exported ones are kept for configuration, services and references.
    pub modules: Vec<Module>,
    /// Places that could not be read.
    pub issues: Vec<Issue>,
    /// Items that could not be read in full, `module:Name`, sorted: nothing is known of how they changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partial: Vec<String>,
    /// Names that stand somewhere in what could not be read, `module:Name`, sorted: such an item may be there or not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hidden: Vec<String>,
    /// What the surface rests on.
    pub coverage: Coverage,
    /// The manifest as shown to the user.
    pub manifest_file: String,
    /// Where the entries of the manifest stand that a change can be about: `package`, `distribution`, `visibility`,
    /// `platform`, and `org/name` of a dependency.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub manifest_places: BTreeMap<String, ManifestPlace>,
    /// Digest of all source bytes with their places below the package, to tell `none` from `patch`.
    pub sources_digest: String,
    /// Digest of the manifests apart from the version, to tell `none` from `patch`.
    pub manifest_digest: String,
    /// The kind of manifest that the digest is of: a source folder and a bala of it have different ones.
    pub manifest_kind: String,
    /// Digest of what every kind of manifest says, to compare different ones.
    pub metadata_digest: String,
}

/// Where an entry of a manifest stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ManifestPlace {
    /// The file as shown to the user.
    pub file: String,
    /// Line and column.
    pub point: Point,
}

/// The version of the surface format that this program writes. Older ones are read for ever; newer ones are refused.
pub const FORMAT_VERSION: u32 = 1;

/// A package that this package depends on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dependency {
    /// Organisation of the dependency.
    pub org: String,
    /// Package name of the dependency.
    pub name: String,
    /// The version it was resolved to, if a lock file or dependency graph says it.
    pub version: Option<semver::Version>,
}

/// One module: what is declared in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Module {
    /// Full name, for example `text` or `text.util`.
    pub name: String,
    /// Whether clients can import it.
    pub exported: bool,
    /// Module-level declarations, public and private, sorted by name and then by file and line. Annotations have names of
    /// their own: one may bear the name of a type, and stands behind it.
    pub declarations: Vec<Located<Declaration>>,
    /// Service declarations, in the order of their paths.
    pub services: Vec<Located<Service>>,
}

/// Something with the file it stands in. The value is shared when both versions hold the same bytes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Located<T> {
    /// The file as shown to the user.
    pub file: Arc<str>,
    /// The thing itself.
    #[serde(flatten)]
    pub value: Arc<T>,
}

impl<T> Deref for Located<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Where something stands in another place does not matter to what it is.
impl<T: PartialEq> PartialEq for Located<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.value, &other.value) || self.value == other.value
    }
}

/// A point in a file: line and column count from 1, columns in characters.
///
/// Two points are always equal: where something stands does not matter to what it is, so that `==` on declarations, types
/// and parameters compares what is promised. Compare `line` and `column` where the place itself is meant.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub struct Point {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

impl PartialEq for Point {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Point {}

/// A place that could not be read: part of the surface may be missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    /// The file as shown to the user.
    pub file: String,
    /// Where in the file.
    pub point: Point,
    /// What could not be read, and why.
    pub message: String,
}

/// How much was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Coverage {
    /// Modules that clients can import.
    pub modules: u32,
    /// Public items in them.
    pub items: u32,
    /// Source files read.
    pub files: u32,
}
