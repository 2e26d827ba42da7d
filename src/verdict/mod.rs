//! What follows: findings, accepted breaks, the highest level, the version that is due.

mod accept;
mod apply;
pub mod config;
mod finding;
mod nearest;
mod outcome;
mod preflight;
pub mod version;

pub use accept::{NewAccept, append};
pub use apply::{Applied, Reading, apply};
pub use config::Config;
pub use finding::{Accepted, Finding, Since, findings};
pub use nearest::nearest;
pub use outcome::{Evidence, Gap, Outcome, Side, Verdict};
pub use preflight::{Warning, preflight};
