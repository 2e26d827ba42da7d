//! A thin view of a tree-sitter node: kinds and fields as enums, positions in characters.

use super::{Field, Kind};
use std::ops::Range;

/// One node of a tree.
#[derive(Debug, Clone, Copy)]
pub struct Node<'t> {
    raw: tree_sitter::Node<'t>,
    source: &'t Source<'t>,
}

/// A text, and whether its columns in bytes and in characters are the same.
#[derive(Debug)]
pub(super) struct Source<'s> {
    pub(super) text: &'s str,
    pub(super) ascii: bool,
}

/// A node with its role in its parent.
#[derive(Debug, Clone, Copy)]
pub struct Child<'t> {
    /// The role, if this program asks for it.
    pub field: Option<Field>,
    /// The node.
    pub node: Node<'t>,
}

impl<'t> Node<'t> {
    pub(super) fn new(raw: tree_sitter::Node<'t>, source: &'t Source<'t>) -> Node<'t> {
        Node { raw, source }
    }

    /// Its sort.
    pub fn kind(&self) -> Kind {
        Kind::of(self.raw.kind_id())
    }

    /// What it is in a message: a sign or keyword as written, anything else in words.
    pub fn kind_in_words(&self) -> String {
        match self.raw.kind() {
            sign if !self.raw.is_named() => format!("`{sign}`"),
            "identifier" if self.raw.parent().is_some_and(|parent| parent.kind() == "type_reference") => {
                "a type".to_owned()
            }
            "identifier" if self.raw.prev_sibling().is_some_and(|sign| sign.kind() == "=") => "a value".to_owned(),
            "identifier" => "a name".to_owned(),
            "resource_path_name" => "a resource path".to_owned(),
            kind if kind.starts_with(['a', 'e', 'i', 'o', 'u']) => format!("an {}", kind.replace('_', " ")),
            kind => format!("a {}", kind.replace('_', " ")),
        }
    }

    /// As written.
    pub fn text(&self) -> &'t str {
        self.source.text.get(self.range()).unwrap_or_default()
    }

    /// The text of the whole file.
    pub fn source(&self) -> &'t str {
        self.source.text
    }

    /// Its bytes in the file.
    pub fn range(&self) -> Range<usize> {
        self.raw.byte_range()
    }

    /// Line and column of its first character: both from 1, the column in characters, a byte order mark not counted.
    pub fn point(&self) -> (u32, u32) {
        let start = self.raw.start_position();
        let number = |value: usize| u32::try_from(value).unwrap_or(u32::MAX).saturating_add(1);
        // Counting would make a file of one long line slow.
        if self.source.ascii {
            return (number(start.row), number(start.column));
        }
        let byte = self.raw.start_byte();
        let before = self.source.text.get(byte.saturating_sub(start.column)..byte).unwrap_or_default();
        let characters = before.strip_prefix('\u{FEFF}').unwrap_or(before).chars().count();
        (number(start.row), number(characters))
    }

    /// All children but comments, in order; keywords and signs too.
    pub fn children(&self) -> Vec<Child<'t>> {
        let mut cursor = self.raw.walk();
        let mut children = Vec::with_capacity(self.raw.child_count() as usize);
        if !cursor.goto_first_child() {
            return children;
        }
        loop {
            let raw = cursor.node();
            if !raw.is_extra() || raw.is_error() {
                let field = cursor.field_id().and_then(Field::of);
                children.push(Child { field, node: Node { raw, source: self.source } });
            }
            if !cursor.goto_next_sibling() {
                return children;
            }
        }
    }

    /// The first child in this role.
    pub fn child(&self, field: Field) -> Option<Node<'t>> {
        let raw = self.raw.child_by_field_id(field.id()?.get())?;
        Some(Node { raw, source: self.source })
    }

    /// The children that are rules, not keywords or signs: the operands of a union, the expression in parentheses.
    pub fn named_children(&self) -> Vec<Node<'t>> {
        self.children().into_iter().map(|child| child.node).filter(|node| node.raw.is_named()).collect()
    }

    /// Whether something below it, or itself, could not be read.
    pub fn has_error(&self) -> bool {
        self.raw.has_error()
    }

    /// Whether the parser put it in because it is required here; its text is empty.
    pub fn is_missing(&self) -> bool {
        self.raw.is_missing()
    }
}
