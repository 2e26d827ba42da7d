//! What is written above a declaration or part: documentation, deprecation, annotations.

use super::documentation::{self, Documentation};
use super::reader::name;
use crate::surface::{AnnotationUse, Notes};
use crate::syntax::{Child, Field, Kind, Node, canonical};

/// The notes among the children of a node.
pub(super) fn notes(children: &[Child<'_>]) -> Notes {
    read(children, Field::Annotations).0
}

/// The notes among the children of a function, and what its documentation says about parameters.
pub(super) fn function_notes(children: &[Child<'_>]) -> (Notes, Documentation) {
    read(children, Field::Annotations)
}

/// The annotations on a return type.
pub(super) fn return_notes(children: &[Child<'_>]) -> Notes {
    read(children, Field::ReturnAnnotations).0
}

fn read(children: &[Child<'_>], annotations: Field) -> (Notes, Documentation) {
    let mut notes = Notes::default();
    let mut documentation = Documentation::default();
    for child in children {
        if child.node.kind() == Kind::Annotation && child.field == Some(annotations) {
            annotate(&mut notes, child.node);
        } else if child.field == Some(Field::Documentation) && annotations == Field::Annotations {
            documentation = documentation::read(child.node.text());
        }
    }
    notes.documentation = documentation.digest;
    if let Some(reason) = &documentation.deprecated {
        notes.deprecated = Some(reason.clone());
    }
    notes.annotations.sort_by(|a, b| a.name.cmp(&b.name));
    (notes, documentation)
}

fn annotate(notes: &mut Notes, annotation: Node<'_>) {
    let Some(tag) = annotation.child(Field::Name) else { return };
    let name = match (tag.child(Field::Prefix), tag.child(Field::Name)) {
        (Some(prefix), Some(tag)) => format!("{}:{}", name(prefix), name(tag)),
        _ => name(tag),
    };
    if name == "deprecated" {
        notes.deprecated.get_or_insert_default();
        return;
    }
    let value = annotation.child(Field::Value).map(|value| canonical(value.text()));
    notes.annotations.push(AnnotationUse { name, value });
}
