//! The surface room from outside: packages in, surfaces out.

mod corpus;
mod files;
mod issues;
mod kinds;
mod limits;
mod mutations;
mod support;
mod types;
