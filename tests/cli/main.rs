//! The program from outside: commands, streams, exit codes. No network.
#![allow(clippy::unwrap_used)] // A test that fails says where.

mod accepting;
mod bad_input;
mod baselines;
mod formats;
mod hostile;
mod output;
mod places;
mod room;
mod usage;
mod versions;
mod workspaces;
