//! TOML with places: every complaint about a value names file, line and column.

use std::ops::Range;

use toml_edit::{Document, Item, TableLike, Value};

use super::EntryPlace;
use crate::error::{Error, Place, Result};

/// A TOML text, parsed.
pub(super) struct Toml<'a> {
    path: String,
    attempted: String,
    text: &'a str,
    document: Document<&'a str>,
}

/// A value with the bytes it stands on.
pub(super) struct Spanned<T> {
    pub(super) value: T,
    pub(super) span: Option<Range<usize>>,
}

impl<'a> Toml<'a> {
    /// Parses `text`, which is the content of the file shown as `path`.
    pub(super) fn parse(attempted: &str, path: String, text: &'a str) -> Result<Toml<'a>> {
        let document = Document::parse(text).map_err(|error| {
            let problem = error.message().lines().collect::<Vec<_>>().join(", ");
            let place = match error.span() {
                Some(span) => Place::span(&path, text, span),
                None => Place::file(&path),
            };
            Error::new(attempted, format!("this is no valid TOML: {problem}"))
                .at(place)
                .hint("mend the line that is marked")
        })?;
        Ok(Toml { path, attempted: attempted.to_owned(), text, document })
    }

    /// The table of the whole document.
    pub(super) fn root(&self) -> &dyn TableLike {
        self.document.as_table()
    }

    /// The table `key` of `table`; an error when something else stands there.
    pub(super) fn table<'t>(&self, table: &'t dyn TableLike, key: &str) -> Result<Option<&'t dyn TableLike>> {
        self.typed(table, key, "a table", Item::as_table_like)
    }

    /// The string `key` of `table`.
    pub(super) fn string<'t>(&self, table: &'t dyn TableLike, key: &str) -> Result<Option<Spanned<&'t str>>> {
        let span = table.get(key).and_then(Item::span);
        Ok(self.typed(table, key, "a string", Item::as_str)?.map(|value| Spanned { value, span }))
    }

    /// The boolean `key` of `table`.
    pub(super) fn boolean(&self, table: &dyn TableLike, key: &str) -> Result<Option<bool>> {
        self.typed(table, key, "`true` or `false`", Item::as_bool)
    }

    /// The list of strings `key` of `table`; empty when it is not there.
    pub(super) fn strings(&self, table: &dyn TableLike, key: &str) -> Result<Vec<String>> {
        let Some(array) = self.typed(table, key, "a list of strings", Item::as_array)? else { return Ok(Vec::new()) };
        let text = |value: &Value| match value.as_str() {
            Some(text) => Ok(text.to_owned()),
            None => Err(self.error(format!("`{key}` must be a list of strings"), value.span())),
        };
        array.iter().map(text).collect()
    }

    /// The tables of `[[key]]`, or of a list of inline tables; empty when it is not there.
    pub(super) fn tables<'t>(&self, table: &'t dyn TableLike, key: &str) -> Result<Vec<&'t dyn TableLike>> {
        match table.get(key) {
            None => Ok(Vec::new()),
            Some(Item::ArrayOfTables(tables)) => Ok(tables.iter().map(|table| table as &dyn TableLike).collect()),
            Some(Item::Value(Value::Array(values))) => {
                let inline = |value: &'t Value| match value.as_inline_table() {
                    Some(table) => Ok(table as &dyn TableLike),
                    None => Err(self.error(format!("`{key}` must be a list of tables"), value.span())),
                };
                values.iter().map(inline).collect()
            }
            Some(other) => Err(self.error(format!("`{key}` must be a list of tables"), other.span())),
        }
    }

    /// Where the key of an entry stands.
    pub(super) fn place(&self, table: &dyn TableLike, key: &str) -> Option<EntryPlace> {
        let span = table.get_key_value(key)?.0.span()?;
        let place = Place::span(&self.path, self.text, span);
        Some(EntryPlace { file: place.path, line: place.line?, column: place.column })
    }

    /// An error at `span`, or about the whole file.
    pub(super) fn error(&self, problem: impl Into<String>, span: Option<Range<usize>>) -> Error {
        let place = match span {
            Some(span) => Place::span(&self.path, self.text, span),
            None => Place::file(&self.path),
        };
        Error::new(&self.attempted, problem).at(place)
    }

    fn typed<'t, T>(
        &self,
        table: &'t dyn TableLike,
        key: &str,
        expected: &str,
        convert: impl Fn(&'t Item) -> Option<T>,
    ) -> Result<Option<T>> {
        let Some(item) = table.get(key).filter(|item| !item.is_none()) else { return Ok(None) };
        match convert(item) {
            Some(value) => Ok(Some(value)),
            None => Err(self
                .error(format!("`{key}` must be {expected}, this is {}", item.type_name()), item.span())
                .hint(format!("write {expected}"))),
        }
    }
}
