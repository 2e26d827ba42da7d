//! What a declaration is about, in the words of a change.

use super::error::is_error;
use super::item::Item;
use super::{ItemKind, Subject};
use crate::surface::{DeclarationKind, Defined, Surface};

/// What a declaration is about.
pub(super) fn subject(surface: &Surface, item: Item<'_>) -> Subject {
    match &item.declaration.kind {
        DeclarationKind::Function(_) => Subject::Function,
        DeclarationKind::Class(_) => Subject::Class,
        DeclarationKind::Enum(_) => Subject::Enum,
        DeclarationKind::Constant(_) => Subject::Constant,
        DeclarationKind::Variable(variable) if variable.configurable => Subject::Configurable,
        DeclarationKind::Variable(_) => Subject::Variable,
        DeclarationKind::Listener(_) => Subject::Listener,
        DeclarationKind::Annotation(_) => Subject::Annotation,
        DeclarationKind::Type(_) => {
            let definition = surface.module(&item.module.name).and_then(|module| {
                let declaration = module.declaration(&item.declaration.name)?;
                surface.definition(module, declaration)
            });
            match definition.as_ref().map(|definition| &definition.ty) {
                Some(Defined::Record(_)) => Subject::Record,
                Some(Defined::Object(_)) => Subject::ObjectType,
                _ if definition.is_some_and(|definition| is_error(surface, &definition)) => Subject::ErrorType,
                _ => Subject::Type,
            }
        }
    }
}

pub(super) fn item_kind(subject: Subject) -> ItemKind {
    match subject {
        Subject::Function => ItemKind::Function,
        Subject::Record => ItemKind::Record,
        Subject::ObjectType => ItemKind::ObjectType,
        Subject::ErrorType => ItemKind::ErrorType,
        Subject::Class => ItemKind::Class,
        Subject::Enum => ItemKind::Enum,
        Subject::Constant => ItemKind::Constant,
        Subject::Variable => ItemKind::Variable,
        Subject::Configurable => ItemKind::Configurable,
        Subject::Listener => ItemKind::Listener,
        Subject::Annotation => ItemKind::Annotation,
        Subject::Service => ItemKind::Service,
        _ => ItemKind::Type,
    }
}
