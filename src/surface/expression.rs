//! Expressions whose value a client can see: constants, defaults, enum values, array lengths, singleton types.

use super::Reference;
use serde::{Deserialize, Serialize};

/// An expression: its tokens, and what can be evaluated of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Expression {
    /// The tokens, one blank where white space or a comment stood and tokens would run together otherwise.
    pub text: String,
    /// The expression as far as it is constant.
    pub term: Term,
}

/// The constant part of the expression grammar (language specification, section 6.35).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Term {
    /// `()` or `null`.
    Nil,
    /// `true`, `false`.
    Boolean(bool),
    /// An integer literal as written, decimal or hexadecimal. With a float or decimal contextual type it is that.
    Integer(String),
    /// A floating point literal as written, with its suffix (`1.5`, `1e3`, `2f`, `1.0d`, `0x1p3`).
    Floating(String),
    /// A string literal or a template without insertions; escapes resolved.
    String(String),
    /// The name of a constant or enum member.
    Reference(Reference),
    /// `+ - ~ !`
    Unary(String, Box<Term>),
    /// `+ - * / % << >> >>> & | ^ && || == != === !== < <= > >=`
    Binary(String, Box<Term>, Box<Term>),
    /// `[a, b]`
    List(Vec<Term>),
    /// `{a: 1, "b": 2}`
    Mapping(Vec<(String, Term)>),
    /// Anything else: not constant; its text decides.
    Other,
}
