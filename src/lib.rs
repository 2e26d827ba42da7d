//! See README.

pub mod error;
pub mod package;
