//! Record types.

use super::functions::without_notes;
use super::reader::{Reader, name, point};
use crate::surface::{Field as RecordField, Inclusion, Record};
use crate::syntax::{Child, Field, Kind, Node, one_line};

impl Reader {
    /// A record type descriptor.
    pub(super) fn record(&mut self, node: Node<'_>, depth: usize) -> Record {
        let children = node.children();
        let exclusive = children.iter().any(|child| child.node.text() == "{|");
        let mut record = Record { exclusive, fields: Vec::new(), inclusions: Vec::new(), rest: None };
        for Child { field, node } in children {
            match (field, node.kind()) {
                (_, Kind::RecordField) => record.fields.extend(self.record_field(node, depth)),
                (_, Kind::TypeInclusion) => record.inclusions.extend(self.inclusion(node)),
                (Some(Field::Rest), _) => record.rest = Some(self.type_in(node, Field::Type, depth)),
                _ => {}
            }
        }
        record
    }

    fn record_field(&mut self, node: Node<'_>, depth: usize) -> Option<RecordField> {
        let children = node.children();
        let name_node = node.child(Field::Name)?;
        Some(RecordField {
            name: name(name_node),
            ty: self.type_in(node, Field::Type, depth),
            optional: node.child(Field::Optional).is_some(),
            readonly: node.child(Field::Readonly).is_some(),
            default: node.child(Field::Default).map(|value| self.expression(value)),
            point: point(name_node),
            signature: member_line(node, &children),
            notes: self.notes(&children),
        })
    }

    /// `*T;`
    pub(super) fn inclusion(&mut self, node: Node<'_>) -> Option<Inclusion> {
        Some(Inclusion { reference: self.included_name(node)?, point: point(node) })
    }
}

/// A member on one line, without documentation, annotations and the semicolon.
pub(super) fn member_line(node: Node<'_>, children: &[Child<'_>]) -> String {
    one_line(without_notes(node, children).trim_end_matches(';'))
}
