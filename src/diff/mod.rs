//! What happened between two surfaces: neutral changes, never good or bad.
//!
//! Items are paired by path. Every difference becomes one [`Change`]: a [`Subject`] (what it is about), a [`Fact`] (what
//! happened to it) and, where a type is involved, the [`Position`] in which clients meet it.

mod change;

pub use crate::lower::{Comparison, Relation};
pub use change::{Change, Fact, Form, ItemKind, MethodKind, Owner, Place, Position, Qualifier, Subject};
