//! Which module an import prefix means, in one file.

use crate::surface::ModuleId;
use crate::syntax::{Field, Kind, Node, identifier_name};
use rustc_hash::FxHashMap;

/// The prefixes of one file.
#[derive(Debug, Default)]
pub(super) struct Imports {
    by_prefix: FxHashMap<String, ModuleId>,
}

/// Prefixes that need no import, each for the `ballerina/lang` module of its name (language specification, section 8.2.2).
const PREDECLARED: [&str; 17] = [
    "boolean",
    "decimal",
    "error",
    "float",
    "function",
    "future",
    "int",
    "map",
    "object",
    "regexp",
    "stream",
    "string",
    "table",
    "transaction",
    "typedesc",
    "value",
    "xml",
];

impl Imports {
    /// Adds an import declaration.
    pub(super) fn add(&mut self, import: Node<'_>) {
        let Some(module) = import.child(Field::Module) else { return };
        let parts: Vec<_> = module
            .named_children()
            .into_iter()
            .filter(|part| part.kind() == Kind::Identifier)
            .map(|part| identifier_name(part.text()).into_owned())
            .collect();
        let Some(last) = parts.last() else { return };
        let prefix =
            import.child(Field::Prefix).map_or(last.clone(), |prefix| identifier_name(prefix.text()).into_owned());
        let org = import.child(Field::Organization).map(|org| identifier_name(org.text()).into_owned());
        if prefix != "_" {
            self.by_prefix.insert(prefix, ModuleId { org, name: parts.join(".") });
        }
    }

    /// The module behind a prefix.
    pub(super) fn module(&self, prefix: &str) -> Option<ModuleId> {
        self.by_prefix.get(prefix).cloned().or_else(|| {
            PREDECLARED
                .contains(&prefix)
                .then(|| ModuleId { org: Some("ballerina".into()), name: format!("lang.{prefix}") })
        })
    }
}
