//! Object types and classes.

use super::functions::qualifiers;
use super::reader::{Reader, name, point};
use super::records::member_line;
use crate::surface::{Object, ObjectField, Visibility};
use crate::syntax::{Child, Field, Kind, Node};

impl Reader {
    /// An object type descriptor or a class definition.
    pub(super) fn object(&mut self, node: Node<'_>, depth: usize) -> Object {
        let children = node.children();
        let qualifiers = qualifiers(&children);
        let has = |qualifier| qualifiers.contains(&qualifier);
        let mut object = Object {
            client: has("client"),
            service: has("service"),
            isolated: has("isolated"),
            distinct: has("distinct"),
            readonly: has("readonly"),
            fields: Vec::new(),
            methods: Vec::new(),
            inclusions: Vec::new(),
        };
        for Child { node, .. } in children {
            match node.kind() {
                Kind::ObjectField => object.fields.extend(self.object_field(node, depth)),
                Kind::MethodDefinition | Kind::MethodDeclaration => object.methods.push(self.method(node, depth)),
                Kind::TypeInclusion => object.inclusions.extend(self.inclusion(node)),
                _ => {}
            }
        }
        object
    }

    fn object_field(&mut self, node: Node<'_>, depth: usize) -> Option<ObjectField> {
        let children = node.children();
        let name_node = node.child(Field::Name)?;
        let visibility = match node.child(Field::Visibility).map(|visibility| visibility.text()) {
            Some("public") => Visibility::Public,
            Some("private") => Visibility::Private,
            _ => Visibility::Module,
        };
        Some(ObjectField {
            name: name(name_node),
            visibility,
            is_final: qualifiers(&children).contains(&"final"),
            ty: self.type_in(node, Field::Type, depth),
            default: node.child(Field::Default).map(|value| self.expression(value)),
            point: point(name_node),
            signature: member_line(node, &children),
            notes: self.notes(&children),
        })
    }
}
