//! Module variables; a pattern gives one declaration for each name that it binds.

use super::declarations::{head_until, is_public};
use super::functions::{qualifiers, without_notes};
use super::notes::notes;
use super::reader::{Reader, name, point};
use crate::surface::{Declaration, DeclarationKind, Variable};
use crate::syntax::{Child, Field, Kind, Node, one_line, token_digest};

impl Reader {
    /// The variables of one declaration.
    pub(super) fn variables(&mut self, node: Node<'_>, children: &[Child<'_>]) -> Vec<Declaration> {
        let Some(pattern) = node.child(Field::Pattern).filter(|pattern| !pattern.is_missing()) else {
            return Vec::new();
        };
        let qualifiers = qualifiers(children);
        let configurable = qualifiers.contains(&"configurable");
        let simple = pattern.kind() == Kind::Identifier;
        let ty = node.child(Field::Type).filter(|ty| simple && ty.kind() != Kind::InferredType);
        let value = node.child(Field::Value).filter(|value| value.kind() != Kind::RequiredValue);
        let variable = Variable {
            ty: ty.map(|ty| self.type_desc(ty)),
            is_final: configurable || qualifiers.contains(&"final"),
            configurable,
            isolated: qualifiers.contains(&"isolated"),
            value: value.map(|value| self.expression(value)),
        };
        let signature = if configurable {
            one_line(without_notes(node, children).trim_end_matches(';'))
        } else {
            let end = children.iter().find(|child| matches!(child.node.text(), "=" | ";"));
            head_until(node, children, end.map(|child| child.node))
        };
        let declaration = |bound: Node<'_>| Declaration {
            name: name(bound),
            public: is_public(node),
            point: point(bound),
            signature: signature.clone(),
            notes: notes(children),
            kind: DeclarationKind::Variable(variable.clone()),
            digest: token_digest(node.text()),
        };
        bound_names(pattern).into_iter().map(declaration).collect()
    }
}

/// The identifiers that a binding pattern binds, in order (language specification, section 6.3.1).
fn bound_names(pattern: Node<'_>) -> Vec<Node<'_>> {
    let mut names = Vec::new();
    let mut open = vec![pattern];
    while let Some(node) = open.pop() {
        match node.kind() {
            Kind::Identifier => names.push(node),
            Kind::ListBindingPattern | Kind::MappingBindingPattern | Kind::ErrorBindingPattern => {
                let is_part = |child: &Child<'_>| child.field != Some(Field::Type);
                open.extend(node.children().into_iter().rev().filter(is_part).map(|child| child.node));
            }
            Kind::FieldBindingPattern => open.extend(node.child(Field::Pattern).or(node.child(Field::Name))),
            Kind::NamedArgumentBindingPattern => open.extend(node.child(Field::Pattern)),
            Kind::RestBindingPattern => open.extend(node.child(Field::Name)),
            _ => {}
        }
    }
    names
}
