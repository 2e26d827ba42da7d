//! What a SOURCE argument names.

use std::path::PathBuf;

use semver::Version;

use super::{Package, Repository};
use crate::error::{Error, Result};

/// One SOURCE of the command line, parsed but not looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A folder (source package or unpacked bala), a `.bala` file or a surface `.json` file.
    Path(PathBuf),
    /// `git:REV[:path]`: a folder of a commit; without a path, the same folder as the package at hand.
    Git {
        /// Anything git can resolve to a commit.
        revision: String,
        /// Folder of the package, from the top of the repository; none means where `folder` lies in it.
        path: Option<String>,
        /// A folder inside the repository; `.` until [`Source::beside`] names that of the package at hand.
        folder: PathBuf,
    },
    /// `central:[org/name:][V]`, and the same with `local`.
    Published {
        /// Where it is published.
        repository: Repository,
        /// Organisation and name; none means those of the package at hand.
        package: Option<(String, String)>,
        /// None means the version to compare with.
        version: Option<Version>,
        /// The version that the package at hand declares, from which the closest one is found; none means the highest.
        declared: Option<Version>,
    },
}

/// Reads a SOURCE: a path, `git:REV[:path]`, `central:[org/name:][V]` or `local:[org/name:]V`.
///
/// # Errors
/// When what follows a known prefix is malformed. A file whose name begins like a prefix can be given as `./git:x`.
pub fn parse_source(text: &str) -> Result<Source> {
    if let Some(rest) = text.strip_prefix("git:") {
        return git(text, rest);
    }
    for repository in [Repository::Central, Repository::Local] {
        let rest = text.strip_prefix(repository.name()).and_then(|rest| rest.strip_prefix(':'));
        if let Some(rest) = rest {
            return published(text, repository, rest);
        }
    }
    if text.is_empty() {
        return Err(bad(text, "the source is empty").hint("name a folder, a `.bala` file, `central:` or `git:REV`"));
    }
    Ok(Source::Path(PathBuf::from(text)))
}

fn git(text: &str, rest: &str) -> Result<Source> {
    let (revision, path) = match rest.split_once(':') {
        Some((revision, path)) => (revision, Some(path.trim_matches('/').to_owned())),
        None => (rest, None),
    };
    if revision.is_empty() {
        return Err(bad(text, "no revision is named").hint("write for example `git:main` or `git:v1.2.0:ballerina`"));
    }
    if revision.starts_with('-') {
        return Err(bad(text, format!("`{revision}` is an option, not a revision")));
    }
    Ok(Source::Git { revision: revision.to_owned(), path, folder: PathBuf::from(".") })
}

fn published(text: &str, repository: Repository, rest: &str) -> Result<Source> {
    let (package, version) = match rest.split_once(':') {
        Some((name, version)) => (Some(name), version),
        None if rest.contains('/') => (Some(rest), ""),
        None => (None, rest),
    };
    let package = match package {
        None => None,
        Some(full) => match full.split_once('/') {
            Some((org, name)) if is_name(org) && is_name(name) => Some((org.to_owned(), name.to_owned())),
            _ => {
                return Err(bad(text, format!("`{full}` is no package name"))
                    .hint(format!("write for example `{}:acme/text:1.2.0`", repository.name())));
            }
        },
    };
    let version = match version {
        "" => None,
        version => Some(Version::parse(version).map_err(|error| {
            bad(text, format!("`{version}` is no semantic version: {error}"))
                .hint(format!("write three numbers, for example `{}:1.2.0`", repository.name()))
        })?),
    };
    Ok(Source::Published { repository, package, version, declared: None })
}

/// Organisations and packages are letters, digits, `_` and, in packages, dots; nothing that could leave a folder.
pub(super) fn is_name(text: &str) -> bool {
    let ok = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    !text.is_empty() && text.len() <= 256 && text.chars().all(ok) && !text.starts_with('.') && !text.contains("..")
}

fn bad(text: &str, problem: impl Into<String>) -> Error {
    Error::new(format!("reading the source `{text}`"), problem)
}

impl Source {
    /// The same source with what it leaves open taken from the package at hand: `central:` and `central:V` become that
    /// package's organisation and name (and `central:` the version closest to the declared one), `git:REV` looks into the repository that the package lies in.
    pub fn beside(&self, current: &Package) -> Source {
        match self {
            Source::Published { repository, package: None, version, .. } => Source::Published {
                repository: repository.clone(),
                package: Some((current.org.clone(), current.name.clone())),
                version: version.clone(),
                declared: Some(current.version.clone()),
            },
            Source::Git { revision, path, folder } => Source::Git {
                revision: revision.clone(),
                path: path.clone(),
                folder: current.origin.folder.clone().unwrap_or_else(|| folder.clone()),
            },
            Source::Path(_) | Source::Published { .. } => self.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read() {
        let published = |repository, package: Option<(&str, &str)>, version: Option<&str>| Source::Published {
            repository,
            package: package.map(|(org, name)| (org.to_owned(), name.to_owned())),
            version: version.map(|v| Version::parse(v).unwrap()),
            declared: None,
        };
        let git = |revision: &str, path: Option<&str>| Source::Git {
            revision: revision.to_owned(),
            path: path.map(str::to_owned),
            folder: ".".into(),
        };
        for (text, expected) in [
            ("folder/x.bala", Source::Path("folder/x.bala".into())),
            ("centralize", Source::Path("centralize".into())),
            ("git:main", git("main", None)),
            ("git:HEAD~1:a/b/", git("HEAD~1", Some("a/b"))),
            ("git:v1:", git("v1", Some(""))),
            ("central:", published(Repository::Central, None, None)),
            ("central:1.2.0", published(Repository::Central, None, Some("1.2.0"))),
            (
                "central:acme/text:1.2.0-rc.1",
                published(Repository::Central, Some(("acme", "text")), Some("1.2.0-rc.1")),
            ),
            ("central:acme/aws.s3", published(Repository::Central, Some(("acme", "aws.s3")), None)),
            ("local:1.0.0", published(Repository::Local, None, Some("1.0.0"))),
        ] {
            assert_eq!(parse_source(text).unwrap(), expected, "{text}");
        }
    }

    #[test]
    fn malformed_ones_say_what_to_write() {
        for text in ["", "git:", "git:--help", "git::x", "central:1.2", "central:../x:1.0.0", "local:a/b/c:1.0.0"] {
            assert!(parse_source(text).is_err(), "{text}");
        }
    }
}
