//! From a source to what it holds.

use super::{Loaded, Options, Source};
use crate::error::{Error, Result};

pub(super) fn load(source: &Source, _options: &Options) -> Result<Loaded> {
    match source {
        Source::Path(path) => Err(Error::new(format!("reading `{}`", path.display()), "not yet readable")),
        Source::Git { revision, .. } => Err(Error::new(format!("reading `git:{revision}`"), "not yet readable")),
        Source::Published { repository, .. } => {
            Err(Error::new(format!("asking `{}`", repository.name()), "not yet readable"))
        }
    }
}
