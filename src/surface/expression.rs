//! Expressions whose value a client can see: constants, defaults, enum values, array lengths, singleton types.

use super::{ModuleId, Reference};
use serde::{Deserialize, Serialize};

/// An expression: its tokens, and what can be evaluated of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Expression {
    /// The tokens, one blank where white space or a comment stood and tokens would run together otherwise. A prefix is
    /// the last part of its module's name, whatever the import calls it.
    pub text: String,
    /// The modules behind the prefixes, sorted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modules: Vec<ModuleId>,
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

/// Whether the modules behind the same prefixes are the same in two versions. An import within the package may leave the
/// organisation out; a surface file of an earlier program may say nothing of modules.
pub fn same_modules(baseline: &[ModuleId], current: &[ModuleId]) -> bool {
    let same_org = |b: &ModuleId, c: &ModuleId| b.org.is_none() || c.org.is_none() || b.org == c.org;
    let same = |(b, c): (&ModuleId, &ModuleId)| b.name == c.name && same_org(b, c);
    baseline.is_empty()
        || current.is_empty()
        || (baseline.len() == current.len() && baseline.iter().zip(current).all(same))
}
