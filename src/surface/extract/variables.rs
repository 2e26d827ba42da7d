//! Module variables; a pattern gives one declaration for each name that it binds.

use super::declarations::{head_until, is_public};
use super::functions::{qualifiers, without_notes};
use super::reader::{Reader, name, point};
use crate::surface::{ArrayLength, Declaration, DeclarationKind, Expression, Term, TypeDesc, Variable};
use crate::syntax::{Child, Field, Kind, Node, one_line, token_digest};

impl Reader {
    /// The variables of one declaration.
    pub(super) fn variables(&mut self, node: Node<'_>, children: &[Child<'_>]) -> Vec<Declaration> {
        let Some(pattern) = node.child(Field::Pattern).filter(|pattern| !pattern.is_missing()) else {
            return Vec::new();
        };
        let qualifiers = qualifiers(children);
        let configurable = qualifiers.contains(&"configurable");
        let ty = node.child(Field::Type).filter(|ty| ty.kind() != Kind::InferredType);
        let value = node.child(Field::Value).filter(|value| value.kind() != Kind::RequiredValue);
        let ty = ty.map(|ty| with_length(self.type_desc(ty), value));
        let variable = Variable {
            ty: None,
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
        let declaration = |(bound, part): (Node<'_>, Option<&TypeDesc>)| Declaration {
            name: name(bound),
            public: is_public(node),
            point: point(bound),
            signature: signature.clone(),
            notes: self.notes(children),
            kind: DeclarationKind::Variable(Variable { ty: part.cloned(), ..variable.clone() }),
            digest: token_digest(node.text()),
        };
        bound_names(pattern, ty.as_ref()).into_iter().map(declaration).collect()
    }
}

/// `T[*]` is as long as the list it is initialised with (language specification, section 5.4.1).
fn with_length(ty: TypeDesc, value: Option<Node<'_>>) -> TypeDesc {
    match (ty, value) {
        (TypeDesc::Array(member, ArrayLength::Inferred), Some(value))
            if value.kind() == Kind::ListConstructorExpression
                && value.named_children().iter().all(|member| !member.text().starts_with("...")) =>
        {
            let length = value.named_children().len().to_string();
            let length = Expression { text: length.clone(), modules: Vec::new(), term: Term::Integer(length) };
            TypeDesc::Array(member, ArrayLength::Fixed(Box::new(length)))
        }
        (ty, _) => ty,
    }
}

/// The identifiers that a binding pattern binds, in order (language specification, section 6.3.1), each with the part of
/// the type that it takes, where the type says so itself.
fn bound_names<'n, 't>(pattern: Node<'n>, ty: Option<&'t TypeDesc>) -> Vec<(Node<'n>, Option<&'t TypeDesc>)> {
    let mut names = Vec::new();
    let mut open = vec![(pattern, ty)];
    while let Some((node, ty)) = open.pop() {
        match node.kind() {
            Kind::Identifier => names.push((node, ty)),
            Kind::ListBindingPattern | Kind::MappingBindingPattern | Kind::ErrorBindingPattern => {
                let not_type = |part: &Node<'n>| node.child(Field::Type).is_none_or(|ty| ty.range() != part.range());
                let parts = node.named_children().into_iter().filter(not_type).enumerate();
                let parts = parts.map(|(index, part)| (part, ty.and_then(|ty| taken(ty, index, part))));
                open.extend(parts.collect::<Vec<_>>().into_iter().rev());
            }
            Kind::FieldBindingPattern => {
                open.extend(node.child(Field::Pattern).or(node.child(Field::Name)).map(|part| (part, ty)));
            }
            Kind::NamedArgumentBindingPattern => open.extend(node.child(Field::Pattern).map(|part| (part, None))),
            Kind::RestBindingPattern => open.extend(node.child(Field::Name).map(|part| (part, None))),
            _ => {}
        }
    }
    names
}

/// The part of a type that a part of a pattern takes.
fn taken<'t>(ty: &'t TypeDesc, index: usize, part: Node<'_>) -> Option<&'t TypeDesc> {
    match ty {
        TypeDesc::Tuple(members, _) => members.get(index),
        TypeDesc::Array(member, _) => Some(member),
        TypeDesc::Record(record) => {
            let field = name(part.child(Field::Name)?);
            record.fields.iter().find(|found| found.name == field && !found.optional).map(|found| &found.ty)
        }
        _ => None,
    }
}
