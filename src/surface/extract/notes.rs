//! What is written above a declaration or part: documentation, deprecation, annotations.

use super::documentation::{self, Documentation};
use super::reader::{Reader, name};
use crate::surface::{AnnotationUse, Notes};
use crate::syntax::{Child, Field, Kind, Node};

impl Reader {
    /// The notes among the children of a node.
    pub(super) fn notes(&self, children: &[Child<'_>]) -> Notes {
        self.read_notes(children, Field::Annotations).0
    }

    /// The notes among the children of a function, and what its documentation says about parameters.
    pub(super) fn function_notes(&self, children: &[Child<'_>]) -> (Notes, Documentation) {
        self.read_notes(children, Field::Annotations)
    }

    /// The annotations on a return type.
    pub(super) fn return_notes(&self, children: &[Child<'_>]) -> Notes {
        self.read_notes(children, Field::ReturnAnnotations).0
    }

    fn read_notes(&self, children: &[Child<'_>], annotations: Field) -> (Notes, Documentation) {
        let mut notes = Notes::default();
        let mut documentation = Documentation::default();
        for child in children {
            if child.node.kind() == Kind::Annotation && child.field == Some(annotations) {
                self.annotate(&mut notes, child.node);
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

    fn annotate(&self, notes: &mut Notes, annotation: Node<'_>) {
        let Some(tag) = annotation.child(Field::Name) else { return };
        let (name, mut modules) = match (tag.child(Field::Prefix), tag.child(Field::Name)) {
            (Some(prefix), Some(tag)) => {
                let prefix = name(prefix);
                let module = self.imports.module(&prefix);
                let known = module.as_ref().map_or(prefix.as_str(), |module| module.last_part());
                (format!("{known}:{}", name(tag)), module.into_iter().collect())
            }
            _ => (name(tag), Vec::new()),
        };
        if name == "deprecated" {
            notes.deprecated.get_or_insert_default();
            return;
        }
        let value = annotation.child(Field::Value).map(|value| self.written(value));
        let value = value.map(|(value, mentioned)| {
            modules.extend(mentioned);
            value
        });
        modules.sort();
        modules.dedup();
        notes.annotations.push(AnnotationUse { name, modules, value });
    }
}
