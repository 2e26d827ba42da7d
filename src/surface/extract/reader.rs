//! What is needed while one file is read: its imports, and the places that could not be read.

use super::imports::Imports;
use crate::surface::{Point, Reference};
use crate::syntax::{Field, Kind, Node, identifier_name};

/// Reads the nodes of one file. The methods stand beside what they read: types, functions, records, ...
#[derive(Debug, Default)]
pub(super) struct Reader {
    pub(super) imports: Imports,
    /// What could not be read in the declaration that is being read.
    pub(super) unread: Vec<Unread>,
}

/// A place of a file that could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unread {
    pub(super) point: Point,
    pub(super) message: String,
}

impl Reader {
    /// Notes that something could not be read.
    pub(super) fn report(&mut self, node: Node<'_>, message: impl Into<String>) {
        self.unread.push(Unread { point: point(node), message: message.into() });
    }

    /// What an identifier, a qualified name, or a node that holds one of them in its field `name` refers to.
    pub(super) fn reference(&mut self, node: Node<'_>) -> Reference {
        let node = match node.kind() {
            Kind::Identifier | Kind::QualifiedName => node,
            _ => node.child(Field::Name).unwrap_or(node),
        };
        if node.kind() != Kind::QualifiedName {
            return Reference { module: None, name: name(node) };
        }
        let module = node.child(Field::Prefix).and_then(|prefix| {
            let written = identifier_name(prefix.text());
            let module = self.imports.module(&written);
            if module.is_none() {
                self.report(prefix, format!("no import has the prefix `{written}`"));
            }
            module
        });
        Reference { module, name: node.child(Field::Name).map(name).unwrap_or_default() }
    }
}

/// Where a node begins.
pub(super) fn point(node: Node<'_>) -> Point {
    let (line, column) = node.point();
    Point { line, column }
}

/// The name that an identifier stands for.
pub(super) fn name(node: Node<'_>) -> String {
    identifier_name(node.text()).into_owned()
}
