//! The home repository: what `bal` has downloaded or published locally, unpacked under `repositories/`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use semver::Version;

use super::files::Stand;
use super::{Package, Repository, assemble, folder};
use crate::error::{Error, Place, Result};

/// The name of the marker of a deprecated version; its text is the message.
pub(super) const DEPRECATED: &str = "deprecated.txt";

/// One repository of the home folder.
pub(super) struct Home {
    /// `<home>/repositories/<repository>/bala`.
    bala: PathBuf,
    repository: Repository,
}

/// A package of the home repository.
pub(super) struct Cached {
    pub(super) package: Package,
    /// The message, if it is deprecated; it may be empty.
    pub(super) deprecated: Option<String>,
}

impl Home {
    /// The part of the home folder that belongs to `repository`. Central's has one name for all its environments.
    pub(super) fn new(home: &Path, repository: &Repository) -> Home {
        let folder = match repository {
            Repository::Central => "central.ballerina.io",
            other => other.name(),
        };
        Home { bala: home.join("repositories").join(folder).join("bala"), repository: repository.clone() }
    }

    /// The folder of all versions of a package.
    pub(super) fn package_folder(&self, org: &str, name: &str) -> PathBuf {
        self.bala.join(org).join(name)
    }

    /// The versions that are there, ascending. Folders that are no version (such as unfinished ones) are not seen.
    pub(super) fn versions(&self, org: &str, name: &str) -> Result<Vec<Version>> {
        let root = self.package_folder(org, name);
        let entries = match fs::read_dir(&root) {
            Ok(entries) => entries,
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Ok(Vec::new());
            }
            Err(error) => {
                let problem = format!("the folder cannot be read: {}", folder::reason(&error));
                return Err(Error::new("looking into the home repository", problem)
                    .at(Place::file(folder::shown(&root)))
                    .hint("set BALLERINA_HOME_DIR to a folder that you may read"));
            }
        };
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let versions = names.filter_map(|name| Version::parse(&name).ok());
        let mut versions: Vec<_> = versions.filter(|version| self.find(org, name, version).is_some()).collect();
        versions.sort();
        Ok(versions)
    }

    /// The folder of a version: `any` first, then Java targets, lowest first, then others. Only a folder with a
    /// manifest counts.
    pub(super) fn find(&self, org: &str, name: &str, version: &Version) -> Option<PathBuf> {
        let root = self.package_folder(org, name).join(version.to_string());
        let names = fs::read_dir(&root).ok()?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let rank = |name: &str| match name.strip_prefix("java").map(str::parse::<u32>) {
            _ if name == "any" => (0, 0),
            Some(Ok(number)) => (1, number),
            _ => (2, 0),
        };
        let mut platforms: Vec<_> = names.filter(|name| is_platform(name)).collect();
        platforms.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.cmp(b)));
        let folders = platforms.into_iter().map(|platform| root.join(platform));
        folders.into_iter().find(|folder| ["Bala.toml", "package.json"].iter().any(|m| folder.join(m).is_file()))
    }

    /// The version, if it is there.
    pub(super) fn load(&self, org: &str, name: &str, version: &Version) -> Result<Option<Cached>> {
        let Some(path) = self.find(org, name, version) else { return Ok(None) };
        let mut files = folder::read(&path, &format!("{org}/{name}:{version}"), Stand::Inside)?;
        files.attempted = format!("reading {org}/{name}:{version} in the home repository");
        let deprecated = files.text(DEPRECATED)?.map(|text| text.trim().to_owned());
        let damaged = |error: Error| error.hint(format!("the copy is damaged: remove {}", folder::shown(&path)));
        let package = assemble::assemble(&files, self.repository.name()).map_err(damaged)?;
        Ok(Some(Cached { package, deprecated }))
    }
}

/// Whether a folder name can be that of a platform: `any`, `java21`, `go`.
pub(super) fn is_platform(name: &str) -> bool {
    !name.is_empty() && name.len() <= 32 && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
