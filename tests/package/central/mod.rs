//! Central and the home repository, against a server on loopback.

mod failures;
pub(crate) mod fake;
mod home;
pub(crate) mod ordinary;
mod processes;
mod secrets;
