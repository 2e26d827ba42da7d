//! Type descriptors.

use super::reader::Reader;
use crate::surface::{ArrayLength, Builtin, Reference, TableKey, TypeDesc};
use crate::syntax::{Field, Kind, Node, one_line};

/// Types that are nested more deeply are an issue: nobody writes them, and everything that walks through types may recurse.
pub(super) const MOST_NESTED: usize = 64;

impl Reader {
    /// A type descriptor that stands in no other one.
    pub(super) fn type_desc(&mut self, node: Node<'_>) -> TypeDesc {
        self.nested_type(node, 0)
    }

    /// The type in a field of a node; unreadable when there is none, which a syntax error has told.
    pub(super) fn type_in(&mut self, node: Node<'_>, field: Field, depth: usize) -> TypeDesc {
        node.child(field).map_or(TypeDesc::Unreadable, |inner| self.nested_type(inner, depth))
    }

    /// A type descriptor inside `depth` others.
    pub(super) fn nested_type(&mut self, node: Node<'_>, depth: usize) -> TypeDesc {
        let node = without_parentheses(node);
        if depth > MOST_NESTED {
            self.report(node, format!("types are nested more than {MOST_NESTED} deep here"));
            return TypeDesc::Unreadable;
        }
        let depth = depth + 1;
        let inner = |reader: &mut Reader, field| Box::new(reader.type_in(node, field, depth));
        match node.kind() {
            Kind::BuiltinType => match builtin(node.text()) {
                Some(builtin) => TypeDesc::Builtin(builtin),
                None => self.forgotten(node),
            },
            Kind::NilLiteral | Kind::NullLiteral => TypeDesc::Builtin(Builtin::Nil),
            Kind::TypeReference => TypeDesc::Reference(self.reference(node)),
            Kind::IntLiteral
            | Kind::FloatingPointLiteral
            | Kind::StringLiteral
            | Kind::BooleanLiteral
            | Kind::SignedLiteral => TypeDesc::Singleton(Box::new(self.expression(node))),
            Kind::OptionalType => TypeDesc::Optional(inner(self, Field::Type)),
            Kind::ArrayType => self.array(node, depth),
            Kind::UnionType => TypeDesc::Union(self.operands(node, Kind::UnionType, depth)),
            Kind::IntersectionType => TypeDesc::Intersection(self.operands(node, Kind::IntersectionType, depth)),
            Kind::DistinctType => TypeDesc::Distinct(inner(self, Field::Type)),
            Kind::RecordType => TypeDesc::Record(Box::new(self.record(node, depth))),
            Kind::ObjectType => TypeDesc::Object(Box::new(self.object(node, depth))),
            Kind::FunctionType => TypeDesc::Function(Box::new(self.function_type(node, depth))),
            Kind::MapType => TypeDesc::Map(inner(self, Field::Parameter)),
            Kind::TableType => self.table(node, depth),
            Kind::StreamType => TypeDesc::Stream(
                node.child(Field::Parameter).map(|item| Box::new(self.nested_type(item, depth))),
                node.child(Field::Completion).map(|completion| Box::new(self.nested_type(completion, depth))),
            ),
            Kind::TupleType => self.tuple(node, depth),
            Kind::ErrorType => TypeDesc::Error(inner(self, Field::Detail)),
            Kind::FutureType => TypeDesc::Future(inner(self, Field::Parameter)),
            Kind::TypedescType => TypeDesc::Typedesc(inner(self, Field::Parameter)),
            Kind::XmlType => TypeDesc::Xml(inner(self, Field::Parameter)),
            _ => self.forgotten(node),
        }
    }

    /// A syntax error has been told already; anything else is a type that this program does not know, which must be told.
    fn forgotten(&mut self, node: Node<'_>) -> TypeDesc {
        if node.kind() != Kind::Error && !node.is_missing() {
            self.report(node, format!("the type `{}` is not understood", one_line(node.text())));
        }
        TypeDesc::Unreadable
    }

    /// The members of nested binary nodes, from left to right, without recursion: unions of thousands are real.
    fn operands(&mut self, node: Node<'_>, kind: Kind, depth: usize) -> Vec<TypeDesc> {
        let mut members = Vec::new();
        let mut open = vec![node];
        while let Some(node) = open.pop() {
            let node = without_parentheses(node);
            if node.kind() == kind {
                open.extend(node.named_children().into_iter().rev());
            } else {
                members.push(self.nested_type(node, depth));
            }
        }
        members
    }

    /// `T[2][3]` is an array of two arrays of three `T`: the first length written is the outermost.
    fn array(&mut self, node: Node<'_>, depth: usize) -> TypeDesc {
        let mut lengths = Vec::new();
        let mut element = node;
        while element.kind() == Kind::ArrayType {
            lengths.push(element.child(Field::Length));
            match element.child(Field::Type) {
                Some(inner) => element = inner,
                None => return TypeDesc::Unreadable,
            }
        }
        if depth + lengths.len() > MOST_NESTED {
            self.report(node, format!("types are nested more than {MOST_NESTED} deep here"));
            return TypeDesc::Unreadable;
        }
        let element = self.nested_type(element, depth + lengths.len());
        // The last length stands in the outermost node: it belongs to the innermost array.
        lengths.into_iter().fold(element, |element, length| {
            let length = match length {
                None => ArrayLength::Open,
                Some(length) if length.kind() == Kind::InferredLength => ArrayLength::Inferred,
                Some(length) => ArrayLength::Fixed(Box::new(self.expression(length))),
            };
            TypeDesc::Array(Box::new(element), length)
        })
    }

    fn table(&mut self, node: Node<'_>, depth: usize) -> TypeDesc {
        let row = self.type_in(node, Field::Parameter, depth);
        let key = match node.child(Field::Key) {
            Some(key) if key.kind() == Kind::KeyConstraint => {
                TableKey::Type(Box::new(self.type_in(key, Field::Type, depth)))
            }
            Some(key) => {
                let fields = key.children().into_iter().filter(|child| child.field == Some(Field::Fields));
                TableKey::Fields(fields.map(|child| super::reader::name(child.node)).collect())
            }
            None => TableKey::None,
        };
        TypeDesc::Table(Box::new(row), key)
    }

    fn tuple(&mut self, node: Node<'_>, depth: usize) -> TypeDesc {
        let mut members = Vec::new();
        let mut rest = None;
        for child in node.children() {
            if child.node.kind() == Kind::TupleMember {
                members.push(self.type_in(child.node, Field::Type, depth));
            } else if child.field == Some(Field::Rest) {
                rest = Some(Box::new(self.type_in(child.node, Field::Type, depth)));
            }
        }
        TypeDesc::Tuple(members, rest)
    }

    /// The type of an inclusion: a name.
    pub(super) fn included_name(&mut self, inclusion: Node<'_>) -> Option<Reference> {
        let ty = without_parentheses(inclusion.child(Field::Type)?);
        if ty.kind() != Kind::TypeReference {
            self.report(ty, format!("`{}` can't be included: it is no name of a type", ty.text()));
            return None;
        }
        Some(self.reference(ty))
    }
}

fn without_parentheses(mut node: Node<'_>) -> Node<'_> {
    while node.kind() == Kind::ParenthesizedType {
        match node.named_children().into_iter().next() {
            Some(inner) => node = inner,
            None => break,
        }
    }
    node
}

fn builtin(keyword: &str) -> Option<Builtin> {
    Some(match keyword {
        "any" => Builtin::Any,
        "anydata" => Builtin::Anydata,
        "boolean" => Builtin::Boolean,
        "byte" => Builtin::Byte,
        "decimal" => Builtin::Decimal,
        "error" => Builtin::Error,
        "float" => Builtin::Float,
        "future" => Builtin::Future,
        "handle" => Builtin::Handle,
        "int" => Builtin::Int,
        "json" => Builtin::Json,
        "never" => Builtin::Never,
        "readonly" => Builtin::Readonly,
        "stream" => Builtin::Stream,
        "string" => Builtin::String,
        "typedesc" => Builtin::Typedesc,
        "xml" => Builtin::Xml,
        _ => return None,
    })
}
