//! The crate is documented by its README:
//!
#![doc = include_str!("../README.md")]

pub mod cli;
pub mod compare;
pub mod diff;
pub mod error;
pub mod lower;
pub mod package;
pub mod printable;
pub mod report;
pub mod rules;
pub mod surface;
pub mod syntax;
pub mod types;
pub mod verdict;
