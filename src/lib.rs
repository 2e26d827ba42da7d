//! See README.md.

pub mod diff;
pub mod error;
pub mod package;
pub mod report;
pub mod rules;
pub mod surface;
pub mod types;
pub mod verdict;
