//! Module-level declarations, one function for each kind.

use super::functions::{head_start, qualifiers, without_notes};
use super::reader::{Reader, name, point};
use crate::surface::{
    AnnotationDeclaration, Constant, Declaration, DeclarationKind, EnumDeclaration, EnumMember, Listener,
    TypeDefinition, TypeDesc,
};
use crate::syntax::{Child, Field, Kind, Node, canonical, elided_line, one_line, token_digest};

impl Reader {
    /// What a module-level node declares: nothing for a service, one thing for most, several for a pattern.
    pub(super) fn declarations(&mut self, node: Node<'_>) -> Vec<Declaration> {
        let children = node.children();
        let declaration = match node.kind() {
            Kind::FunctionDefinition => self.function_definition(node),
            Kind::TypeDefinition => self.type_definition(node, &children),
            Kind::ClassDefinition => {
                let object = self.object(node, 0);
                let end = children.iter().find(|child| child.node.text() == "{");
                let signature = head_until(node, &children, end.map(|brace| brace.node));
                self.declare(node, &children, signature, DeclarationKind::Class(object))
            }
            Kind::EnumDeclaration => self.enumeration(node, &children),
            Kind::ConstantDeclaration => self.constant(node, &children),
            Kind::ListenerDeclaration => self.listener(node, &children),
            Kind::AnnotationDeclaration => self.annotation(node, &children),
            Kind::ModuleVariableDeclaration => return self.variables(node, &children),
            _ => None,
        };
        declaration.into_iter().collect()
    }

    /// A declaration whose name stands in the field `name`; none when the name could not be read.
    fn declare(
        &mut self,
        node: Node<'_>,
        children: &[Child<'_>],
        signature: String,
        kind: DeclarationKind,
    ) -> Option<Declaration> {
        let name_node = node.child(Field::Name).filter(|name| !name.is_missing())?;
        Some(Declaration {
            name: name(name_node),
            public: is_public(node),
            point: point(name_node),
            signature,
            notes: self.notes(children),
            kind,
            digest: token_digest(node.text()),
        })
    }

    fn function_definition(&mut self, node: Node<'_>) -> Option<Declaration> {
        let parts = self.function(node, 0);
        let declaration = self.declare(node, &[], parts.signature, DeclarationKind::Function(parts.function))?;
        Some(Declaration { notes: parts.notes, ..declaration })
    }

    fn type_definition(&mut self, node: Node<'_>, children: &[Child<'_>]) -> Option<Declaration> {
        let ty = self.type_in(node, Field::Type, 0);
        let head = without_notes(node, children).trim_end_matches(';');
        let signature = if has_members(&ty) { elided_line(head) } else { one_line(head) };
        self.declare(node, children, signature, DeclarationKind::Type(TypeDefinition { ty }))
    }

    fn enumeration(&mut self, node: Node<'_>, children: &[Child<'_>]) -> Option<Declaration> {
        let members = children.iter().filter(|child| child.node.kind() == Kind::EnumMember);
        let members = members.filter_map(|member| self.enum_member(member.node)).collect();
        let end = children.iter().find(|child| child.node.text() == "{");
        let signature = head_until(node, children, end.map(|brace| brace.node));
        self.declare(node, children, signature, DeclarationKind::Enum(EnumDeclaration { members }))
    }

    fn enum_member(&mut self, node: Node<'_>) -> Option<EnumMember> {
        let children = node.children();
        let name_node = node.child(Field::Name)?;
        Some(EnumMember {
            name: name(name_node),
            value: node.child(Field::Value).map(|value| self.expression(value)),
            point: point(name_node),
            signature: one_line(without_notes(node, &children)),
            notes: self.notes(&children),
        })
    }

    fn constant(&mut self, node: Node<'_>, children: &[Child<'_>]) -> Option<Declaration> {
        let ty = node.child(Field::Type).map(|ty| self.type_desc(ty));
        let value = self.expression(node.child(Field::Value)?);
        let signature = one_line(without_notes(node, children).trim_end_matches(';'));
        self.declare(node, children, signature, DeclarationKind::Constant(Constant { ty, value }))
    }

    fn listener(&mut self, node: Node<'_>, children: &[Child<'_>]) -> Option<Declaration> {
        let ty = node.child(Field::Type).map(|ty| self.type_desc(ty));
        let value = self.expression(node.child(Field::Value)?);
        let signature =
            head_until(node, children, children.iter().find(|child| child.node.text() == "=").map(|c| c.node));
        self.declare(node, children, signature, DeclarationKind::Listener(Listener { ty, value }))
    }

    fn annotation(&mut self, node: Node<'_>, children: &[Child<'_>]) -> Option<Declaration> {
        let points = children.iter().filter(|child| child.field == Some(Field::AttachPoints));
        let mut attach_points: Vec<String> = points.map(|point| canonical(point.node.text())).collect();
        attach_points.sort();
        attach_points.dedup();
        let annotation = AnnotationDeclaration {
            is_const: qualifiers(children).contains(&"const"),
            ty: node.child(Field::Type).map(|ty| self.type_desc(ty)),
            attach_points,
        };
        let signature = one_line(without_notes(node, children).trim_end_matches(';'));
        self.declare(node, children, signature, DeclarationKind::Annotation(annotation))
    }
}

/// Whether `public` is written.
pub(super) fn is_public(node: Node<'_>) -> bool {
    node.child(Field::Visibility).is_some_and(|visibility| visibility.text() == "public")
}

/// The text from behind the notes to `end`, on one line.
pub(super) fn head_until(node: Node<'_>, children: &[Child<'_>], end: Option<Node<'_>>) -> String {
    let end = end.map_or(node.range().end, |end| end.range().start);
    one_line(node.source().get(head_start(node, children)..end).unwrap_or_default())
}

/// Whether the members are items of their own, so that the head says enough.
fn has_members(ty: &TypeDesc) -> bool {
    match ty {
        TypeDesc::Record(_) | TypeDesc::Object(_) => true,
        TypeDesc::Distinct(inner) => has_members(inner),
        TypeDesc::Intersection(members) => members.iter().filter(|member| has_members(member)).count() == 1,
        _ => false,
    }
}
