//! Expressions whose value a client can see.

use super::reader::{Reader, name};
use crate::surface::{Expression, Reference, Term};
use crate::syntax::{Field, Kind, Node, string_value};

/// Constant expressions that are nested more deeply are kept as text only.
const MOST_NESTED: usize = 32;

impl Reader {
    /// An expression with its constant part.
    pub(super) fn expression(&mut self, node: Node<'_>) -> Expression {
        let (text, modules) = self.written(node);
        Expression { text, modules, term: self.term(node, 0).unwrap_or(Term::Other) }
    }

    /// `None` when it is not constant, or broken.
    fn term(&mut self, node: Node<'_>, depth: usize) -> Option<Term> {
        if depth > MOST_NESTED || node.is_missing() {
            return None;
        }
        let text = || node.text().to_owned();
        Some(match node.kind() {
            Kind::NilLiteral | Kind::NullLiteral => Term::Nil,
            Kind::BooleanLiteral => Term::Boolean(node.text() == "true"),
            Kind::IntLiteral => Term::Integer(text()),
            Kind::FloatingPointLiteral => Term::Floating(text()),
            Kind::StringLiteral => Term::String(string_value(node.text()).into_owned()),
            Kind::StringTemplateExpression => plain_template(node)?,
            Kind::Identifier => Term::Reference(Reference { module: None, name: name(node) }),
            Kind::QualifiedName | Kind::TypeReference => Term::Reference(self.reference(node)),
            Kind::ParenthesizedExpression => {
                return self.term(node.named_children().into_iter().next()?, depth + 1);
            }
            Kind::SignedLiteral => {
                let sign = node.child(Field::Sign)?.text().to_owned();
                let number = node.named_children().into_iter().find(|child| child.kind() != Kind::Other)?;
                Term::Unary(sign, Box::new(self.term(number, depth + 1)?))
            }
            Kind::UnaryExpression => {
                let operator = node.child(Field::Operator)?.text();
                if operator == "typeof" {
                    return None;
                }
                Term::Unary(operator.to_owned(), Box::new(self.term(node.child(Field::Operand)?, depth + 1)?))
            }
            Kind::BinaryExpression => {
                let operator = node.child(Field::Operator)?.text();
                if matches!(operator, "?:" | "..." | "..<") {
                    return None;
                }
                let left = self.term(node.child(Field::Left)?, depth + 1)?;
                let right = self.term(node.child(Field::Right)?, depth + 1)?;
                Term::Binary(operator.to_owned(), Box::new(left), Box::new(right))
            }
            Kind::ListConstructorExpression => {
                let members = node.named_children().into_iter();
                Term::List(members.map(|member| self.term(member, depth + 1)).collect::<Option<_>>()?)
            }
            Kind::MappingConstructorExpression => {
                let fields = node.named_children().into_iter();
                Term::Mapping(fields.map(|field| self.mapping_field(field, depth)).collect::<Option<_>>()?)
            }
            _ => return None,
        })
    }

    fn mapping_field(&mut self, node: Node<'_>, depth: usize) -> Option<(String, Term)> {
        if node.kind() != Kind::MappingField || node.text().starts_with("readonly") {
            return None;
        }
        let key = node.child(Field::Key)?;
        let name = match key.kind() {
            Kind::StringLiteral => string_value(key.text()).into_owned(),
            _ => name(key),
        };
        Some((name, self.term(node.child(Field::Value)?, depth + 1)?))
    }
}

/// A string template without insertions; a template has no escapes.
fn plain_template(node: Node<'_>) -> Option<Term> {
    let parts = node.named_children();
    if parts.iter().any(|part| part.kind() != Kind::TemplateContent) {
        return None;
    }
    Some(Term::String(parts.iter().map(|part| part.text()).collect()))
}
