//! What the packages of one run share: the HTTP client, the settings, the home folder, the progress bars.

use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use super::net::Http;
use super::options::Options;
use super::progress::Progress;
use super::settings::Settings;
use crate::error::{Error, Place, Result};

/// Made lazily, shared by all clones of one [`Options`].
#[derive(Clone, Default)]
pub(crate) struct Session(Arc<Lazy>);

#[derive(Default)]
struct Lazy {
    settings: OnceLock<(Settings, Option<Error>)>,
    http: OnceLock<Http>,
    progress: OnceLock<Progress>,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session")
    }
}

impl Options {
    /// The home folder of Ballerina: as given, else `$BALLERINA_HOME_DIR`, else `~/.ballerina`.
    pub(super) fn home_folder(&self) -> Result<PathBuf> {
        let attempted = "looking for the home repository";
        let from_variable = || self.variables.first(&["BALLERINA_HOME_DIR"]).map(PathBuf::from);
        let default =
            || std::env::home_dir().filter(|home| !home.as_os_str().is_empty()).map(|home| home.join(".ballerina"));
        let home = self.home.clone().or_else(from_variable).or_else(default).ok_or_else(|| {
            Error::new(attempted, "this user has no home folder").hint("set BALLERINA_HOME_DIR to a folder")
        })?;
        if home.exists() && !home.is_dir() {
            let place = Place::file(super::folder::shown(&home));
            return Err(Error::new(attempted, "the home repository is not a directory")
                .at(place)
                .hint("set BALLERINA_HOME_DIR to a folder"));
        }
        Ok(home)
    }

    /// Settings.toml, and why it was not used if it is broken: like `bal`, this tool goes on with the defaults then.
    pub(super) fn settings(&self) -> &(Settings, Option<Error>) {
        self.session.0.settings.get_or_init(|| {
            match self.home_folder().and_then(|home| Settings::read(&home, &self.variables)) {
                Ok(settings) => (settings, None),
                Err(error) => {
                    let mut settings = Settings::default();
                    settings.take_token(&self.variables);
                    (settings, Some(error))
                }
            }
        })
    }

    /// The HTTP client.
    pub(super) fn http(&self) -> &Http {
        self.session.0.http.get_or_init(|| Http::new(&self.settings().0, &self.variables))
    }

    /// The progress bars.
    pub(super) fn progress_bars(&self) -> &Progress {
        let made = || if self.progress { Progress::on_stderr() } else { Progress::default() };
        self.session.0.progress.get_or_init(made)
    }
}
