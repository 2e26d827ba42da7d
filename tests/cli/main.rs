//! The program from outside: commands, streams, exit codes. No network.

mod accepting;
mod bad_input;
mod baselines;
mod formats;
mod room;
mod usage;
mod versions;
