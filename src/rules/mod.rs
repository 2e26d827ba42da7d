//! What a change means: one rule, one file, one record.
//!
//! `explain`, `rules`, the README table, the SARIF rule list and the tests all read these records; nothing else states a
//! level or a title. Exactly one rule speaks about each change.

mod annotation;
mod anywhere;
mod class;
mod configurable;
mod constant;
mod enums;
mod example;
mod forward;
mod function;
mod last_resort;
mod list;
mod listener;
mod method;
mod object;
mod package;
mod parameter;
mod record;
mod returns;
mod service;
mod table;
mod types;
mod variable;
mod words;

pub use example::files;
pub use list::{all, find, rule_for, speak};
pub use table::table;

use crate::diff::Change;
use serde::{Deserialize, Serialize};

/// How much a change asks of the version; see compatibility section of the README.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Nothing differs.
    None,
    /// Nothing that a client can see differs.
    Patch,
    /// No ordinary client breaks, and the API differs.
    Minor,
    /// Some ordinary client breaks.
    Major,
}

impl Level {
    /// The name, as reports and `Semver.toml` write it.
    pub fn name(self) -> &'static str {
        match self {
            Level::None => "none",
            Level::Patch => "patch",
            Level::Minor => "minor",
            Level::Major => "major",
        }
    }
}

/// What one kind of change means.
#[derive(Debug)]
pub struct Rule {
    /// Kebab-case, `<item>-<part>-<verb>`; says what happened.
    pub id: &'static str,
    /// The level, before configuration.
    pub level: Level,
    /// One line: what happened.
    pub title: &'static str,
    /// Why it has this level: whom it breaks, or why nobody.
    pub why: &'static str,
    /// A pair of sources on which this rule speaks once and no higher rule does.
    pub example: Example,
    /// What to do instead, so that the change becomes minor; or what to mind.
    pub instead: &'static str,
    /// The rare use that breaks all the same. With `strict` the level is then major.
    pub caveat: Option<&'static str>,
    /// Whether this rule speaks about a change.
    pub applies: fn(&Change) -> bool,
    /// The sentence that tells this change, names in back quotes.
    pub message: fn(&Change) -> String,
    /// Help for this very change (a deprecated forwarder to paste, say); `None` means `instead`.
    pub help: fn(&Change) -> Option<String>,
}

/// Two versions of a module, and a client. Where a manifest or several files matter, a line `-- path --` begins each
/// file; see [`files`].
#[derive(Debug)]
pub struct Example {
    /// The module before.
    pub baseline: &'static str,
    /// The module after.
    pub current: &'static str,
    /// A client, importing the module as `lib`, that is correct before and breaks after (major), or the rare use of the
    /// caveat (minor with a caveat), or one that goes on working.
    pub client: &'static str,
}
