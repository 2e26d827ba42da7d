//! Service declarations.

use super::declarations::head_until;
use super::functions::qualifiers;
use super::reader::{Reader, name, point};
use crate::surface::Service;
use crate::syntax::{Child, Field, Kind, Node, canonical, token_digest};

impl Reader {
    /// A service declaration.
    pub(super) fn service(&mut self, node: Node<'_>) -> Service {
        let children = node.children();
        let brace = children.iter().find(|child| child.node.text() == "{").map(|child| child.node);
        let mut service = Service {
            path: String::new(),
            ty: None,
            listeners: Vec::new(),
            isolated: qualifiers(&children).contains(&"isolated"),
            methods: Vec::new(),
            point: point(children.iter().find(|child| child.node.text() == "service").map_or(node, |child| child.node)),
            signature: head_until(node, &children, brace),
            notes: self.notes(&children),
            digest: token_digest(node.text()),
        };
        for Child { field, node } in children {
            match (field, node.kind()) {
                (Some(Field::Type), _) => service.ty = Some(self.type_desc(node)),
                (Some(Field::Path), Kind::ServicePath) => service.path = service_path(node),
                (Some(Field::Path), _) => service.path = canonical(node.text()),
                (Some(Field::Listeners), _) => service.listeners.push(self.expression(node)),
                (_, Kind::MethodDefinition | Kind::MethodDeclaration) => service.methods.push(self.method(node, 0)),
                _ => {}
            }
        }
        service
    }
}

/// `/a/b` with quotes and escapes resolved.
fn service_path(node: Node<'_>) -> String {
    let segments = node.children().into_iter().filter(|child| child.field == Some(Field::Segments));
    let segments: Vec<String> = segments.map(|child| name(child.node)).collect();
    format!("/{}", segments.join("/"))
}
