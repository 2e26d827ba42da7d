//! Values that show what a type holds, printed as Ballerina expressions.

use std::fmt::{self, Display, Formatter, Write};

/// A value, as far as it has to be known to stand in for others.
#[derive(Clone, PartialEq, Debug)]
#[allow(missing_docs)]
pub enum Value {
    Nil,
    Boolean(bool),
    Int(i64),
    Float(f64),
    /// The digits, without suffix.
    Decimal(String),
    String(String),
    /// What stands between the backticks.
    Xml(String),
    /// A list; `length` may be more than the members shown, which then go on alike.
    List {
        members: Vec<Value>,
        length: u64,
    },
    Mapping(Vec<(String, Value)>),
    /// An error with the last name of its type, if it has one, and its detail fields.
    Error {
        name: Option<String>,
        detail: Vec<(String, Value)>,
    },
    Table(Vec<Value>),
    /// Something that no expression makes by itself: what it is, in words.
    Described(String),
    /// A part left out because the whole would grow too large.
    Elided,
}

impl Display for Value {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Value::Nil => f.write_str("()"),
            Value::Boolean(value) => write!(f, "{value}"),
            Value::Int(value) => write!(f, "{value}"),
            Value::Float(value) if value.is_nan() => f.write_str("float:NaN"),
            Value::Float(value) if value.is_infinite() => {
                f.write_str(if *value > 0.0 { "float:Infinity" } else { "-float:Infinity" })
            }
            Value::Float(value) => write!(f, "{value:?}f"),
            Value::Decimal(digits) => write!(f, "{digits}d"),
            Value::String(text) => quoted(f, text),
            Value::Xml(text) => write!(f, "xml `{text}`"),
            Value::List { members, length } => {
                f.write_char('[')?;
                separated(f, members, |f, member| write!(f, "{member}"))?;
                if *length > members.len() as u64 {
                    write!(f, ", ... {length} members")?;
                }
                f.write_char(']')
            }
            Value::Mapping(fields) => {
                f.write_char('{')?;
                separated(f, fields, |f, (name, value)| {
                    key(f, name)?;
                    write!(f, ": {value}")
                })?;
                f.write_char('}')
            }
            Value::Error { name, detail } => {
                match name {
                    Some(name) => write!(f, "error {name}(\"message\"")?,
                    None => f.write_str("error(\"message\"")?,
                }
                for (name, value) in detail {
                    f.write_str(", ")?;
                    identifier(f, name)?;
                    write!(f, " = {value}")?;
                }
                f.write_char(')')
            }
            Value::Table(rows) => {
                f.write_str("table [")?;
                separated(f, rows, |f, row| write!(f, "{row}"))?;
                f.write_char(']')
            }
            Value::Described(text) => f.write_str(text),
            Value::Elided => f.write_str("..."),
        }
    }
}

fn separated<T>(
    f: &mut Formatter<'_>,
    items: &[T],
    one: impl Fn(&mut Formatter<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            f.write_str(", ")?;
        }
        one(f, item)?;
    }
    Ok(())
}

/// The key of a mapping constructor: a name where it can be one, else a string.
fn key(f: &mut Formatter<'_>, name: &str) -> fmt::Result {
    if is_plain(name) { f.write_str(name) } else { quoted(f, name) }
}

/// An identifier, quoted where it has to be.
fn identifier(f: &mut Formatter<'_>, name: &str) -> fmt::Result {
    if is_plain(name) {
        return f.write_str(name);
    }
    f.write_char('\'')?;
    for c in name.chars() {
        if !c.is_alphanumeric() && c != '_' {
            f.write_char('\\')?;
        }
        f.write_char(c)?;
    }
    Ok(())
}

fn is_plain(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_alphabetic() || c == '_') && chars.all(|c| c.is_alphanumeric() || c == '_')
}

/// A string literal.
pub(crate) fn quoted(f: &mut impl Write, text: &str) -> fmt::Result {
    f.write_char('"')?;
    for c in text.chars() {
        match c {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            c if c.is_control() => write!(f, "\\u{{{:X}}}", u32::from(c))?,
            c => f.write_char(c)?,
        }
    }
    f.write_char('"')
}
