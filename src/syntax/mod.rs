//! Text to tree: Ballerina source parsed with the grammar, and what can be said about a piece of it without knowing types.
//!
//! This room reads no files and knows nothing of surfaces. Any text gives a tree; what the grammar could not read is in it
//! as nodes of [`Kind::Error`] or as missing ones, and [`faults`] lists them.

mod canonical;
mod fault;
mod field;
mod identifier;
mod kind;
mod line;
mod node;
mod outline;
mod tokens;
mod tree;

pub use canonical::{Digest, canonical, token_digest};
pub use fault::{Fault, FaultPlace, faults, may_hide_declarations};
pub use field::Field;
pub use identifier::{identifier_name, string_value};
pub use kind::Kind;
pub use line::{elided_line, one_line};
pub use node::{Child, Node};
pub use tokens::{Token, TokenKind, Tokens, closing_brace, tokens};
pub use tree::Tree;

#[cfg(test)]
mod tests;
