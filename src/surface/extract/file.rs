//! One file: its declarations, and what in it could not be read.

use super::reader::{Reader, Unread, point};
use crate::surface::lookup::is_configurable;
use crate::surface::{Declaration, Service};
use crate::syntax::{Fault, FaultPlace, Kind, Node, Tree, faults, may_hide_declarations};
use std::sync::Arc;

/// What one text declares. It depends on nothing but the text, so that equal texts are read once.
#[derive(Debug, Default)]
pub(super) struct FileSurface {
    pub(super) declarations: Vec<FileItem>,
    pub(super) services: Vec<Arc<Service>>,
    /// What could not be read where it matters for certain.
    pub(super) issues: Vec<Unread>,
    /// Names of declarations that clients see and that could not be read in full.
    pub(super) partial: Vec<String>,
    /// Words of what could not be read: any may be the name of a declaration.
    pub(super) hidden: Vec<String>,
}

/// A declaration of one file.
#[derive(Debug)]
pub(super) struct FileItem {
    pub(super) declaration: Arc<Declaration>,
    /// What could not be read in a private declaration: it matters when something public leads here.
    pub(super) unread: Vec<Unread>,
}

impl FileSurface {
    /// Reads a text.
    pub(super) fn read(text: &str) -> FileSurface {
        let tree = Tree::parse(text);
        let children = tree.root().children();
        let mut reader = Reader::default();
        // Imports may stand behind a broken declaration; what they say counts for the whole file.
        for child in children.iter().filter(|child| child.node.kind() == Kind::ImportDeclaration) {
            reader.imports.add(child.node);
        }
        let mut file = FileSurface::default();
        let mut in_rubble = false;
        for node in children.iter().map(|child| child.node) {
            let rubble = is_rubble(node);
            if rubble && !in_rubble {
                file.issues.push(unread_rubble(node));
            }
            if rubble {
                file.hidden.extend(words(node));
            }
            in_rubble = rubble;
            if !rubble {
                file.read_member(&mut reader, node);
            }
        }
        file
    }

    fn read_member(&mut self, reader: &mut Reader, node: Node<'_>) {
        let faults = if node.has_error() { faults(node) } else { Vec::new() };
        let what = describe(node);
        if node.kind() == Kind::ServiceDeclaration {
            self.services.push(Arc::new(reader.service(node)));
            self.settle(reader, node, &faults, &what, Outcome::Seen);
            return;
        }
        let declarations = reader.declarations(node);
        let seen = match declarations.as_slice() {
            // The name itself could not be read.
            [] if node.kind() == Kind::ModuleXmlnsDeclaration => Outcome::Unseen,
            // An import, which everything relies on; or the name itself could not be read.
            [] => Outcome::Seen,
            all if all.iter().any(|declaration| declaration.public || is_configurable(declaration)) => Outcome::Seen,
            _ => Outcome::Unseen,
        };
        let before = self.issues.len();
        let unread = self.settle(reader, node, &faults, &what, seen);
        if seen == Outcome::Seen && self.issues.len() > before {
            self.partial.extend(declarations.iter().map(|declaration| declaration.name.clone()));
            if declarations.is_empty() || !faults.is_empty() {
                self.hidden.extend(words(node));
            }
        }
        for declaration in declarations {
            self.declarations.push(FileItem { declaration: Arc::new(declaration), unread: unread.clone() });
        }
    }

    /// Decides which of the places that could not be read are issues; returns those that may turn out to matter.
    fn settle(
        &mut self,
        reader: &mut Reader,
        node: Node<'_>,
        faults: &[Fault<'_>],
        what: &str,
        outcome: Outcome,
    ) -> Vec<Unread> {
        let mut unread = std::mem::take(&mut reader.unread);
        for found in &mut unread {
            found.message = format!("{} in {what}", found.message);
        }
        let mut hiding = None;
        let mut first_outside = None;
        for fault in faults {
            match fault.place {
                FaultPlace::Body(body) if may_hide_declarations(body) => hiding = hiding.or(Some(fault)),
                FaultPlace::Body(_) => {}
                FaultPlace::Outside => first_outside = first_outside.or(Some(fault)),
            }
        }
        // One mistake makes several faults: the first one tells enough.
        if let Some(fault) = first_outside {
            let message = format!("syntax error in {what}: {}", fault.message());
            let found = Unread { point: point(fault.node), message };
            if outcome == Outcome::Unseen && may_hide_declarations(node) {
                hiding = hiding.or(Some(fault));
            } else {
                unread.insert(0, found);
                unread.truncate(1);
            }
        }
        if let Some(fault) = hiding {
            let message =
                format!("syntax error in {what}: {}; declarations after it may be hidden by it", fault.message());
            self.issues.push(Unread { point: point(fault.node), message });
            self.hidden.extend(words(node));
        }
        if outcome == Outcome::Seen {
            self.issues.append(&mut unread);
        }
        unread
    }
}

/// Whether clients see what a node declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Seen,
    Unseen,
}

/// Whether a child of the root is no declaration: an error, or a stray token in a file that could not be parsed at all.
fn is_rubble(node: Node<'_>) -> bool {
    node.kind() == Kind::Error || node.is_missing() || !(is_member(node.kind()) || node.text() == ";")
}

fn is_member(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::ImportDeclaration
            | Kind::FunctionDefinition
            | Kind::TypeDefinition
            | Kind::ClassDefinition
            | Kind::ServiceDeclaration
            | Kind::ListenerDeclaration
            | Kind::ConstantDeclaration
            | Kind::EnumDeclaration
            | Kind::ModuleVariableDeclaration
            | Kind::AnnotationDeclaration
            | Kind::ModuleXmlnsDeclaration
    )
}

/// Between declarations nobody can tell whether what could not be read is public.
fn unread_rubble(node: Node<'_>) -> Unread {
    let inner = faults(node).into_iter().next().unwrap_or(Fault { node, place: FaultPlace::Outside });
    let message =
        format!("syntax error between declarations: {}; a public declaration may be missing", inner.message());
    Unread { point: point(inner.node), message }
}

/// The identifiers in what could not be read: any of them may be the name of a declaration.
fn words(node: Node<'_>) -> impl Iterator<Item = String> {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    node.text().split(move |c| !is_word(c)).filter(|word| !word.is_empty()).map(str::to_owned)
}

/// A declaration for messages: ``the function `f` ``.
fn describe(node: Node<'_>) -> String {
    let what = match node.kind() {
        Kind::FunctionDefinition => "function",
        Kind::TypeDefinition => "type",
        Kind::ClassDefinition => "class",
        Kind::ServiceDeclaration => return "a service".to_owned(),
        Kind::ListenerDeclaration => "listener",
        Kind::ConstantDeclaration => "constant",
        Kind::EnumDeclaration => "enum",
        Kind::AnnotationDeclaration => "annotation",
        Kind::ImportDeclaration => return "an import".to_owned(),
        Kind::ModuleXmlnsDeclaration => return "an XML namespace".to_owned(),
        _ => "variable",
    };
    let name = node.child(crate::syntax::Field::Name).or(node.child(crate::syntax::Field::Pattern));
    match name.map(|name| name.text()) {
        Some(name) if !name.is_empty() => format!("the {what} `{name}`"),
        _ => format!("a {what} without a name"),
    }
}
