//! What follows: findings, accepted breaks, the highest level, the version that is due.

mod finding;

pub use finding::{Accepted, Finding, Since};
