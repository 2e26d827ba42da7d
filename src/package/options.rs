//! What a run was asked for that concerns where packages come from.

use std::path::PathBuf;

use super::session::Session;
use super::variables::Variables;

/// Where to look for published versions, and how far to go for them.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Use only what is on this machine.
    pub offline: bool,
    /// The repository that holds the published versions.
    pub repository: Repository,
    /// The home repository; none means `$BALLERINA_HOME_DIR`, else `~/.ballerina`.
    pub home: Option<PathBuf>,
    /// Whether slow work is shown on standard error (only ever on a terminal, and after half a second).
    pub progress: bool,
    /// Where environment variables are read from.
    pub variables: Variables,
    /// What is made once and shared by all packages of a run.
    pub(crate) session: Session,
}

/// A place that packages are published to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Repository {
    /// Ballerina Central.
    #[default]
    Central,
    /// The `local` repository of the home folder, from `bal push --repository local`.
    Local,
    /// A `[[repository.maven]]` of Settings.toml, by its id.
    Maven(String),
}

impl Repository {
    /// From the value of `--repository`.
    pub fn named(name: &str) -> Repository {
        match name {
            "central" => Repository::Central,
            "local" => Repository::Local,
            id => Repository::Maven(id.to_owned()),
        }
    }

    /// The name, as `--repository` takes it.
    pub fn name(&self) -> &str {
        match self {
            Repository::Central => "central",
            Repository::Local => "local",
            Repository::Maven(id) => id,
        }
    }
}
