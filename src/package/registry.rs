//! Published packages, wherever they are published: first what the home repository holds, then the network.

use std::io::{Seek, SeekFrom};

use semver::Version;
use tempfile::SpooledTempFile;

use super::archive::Archive;
use super::central::Central;
use super::choose::candidates;
use super::home::Home;
use super::maven::Maven;
use super::{Options, Package, Repository, archive, assemble, install};
use crate::error::{Error, Result};

/// At most so many deprecated versions are looked at before one of them is taken after all.
const MAX_DEPRECATED: usize = 20;

/// The versions that a repository offers.
#[derive(Debug, Default)]
pub(super) struct Listing {
    /// Ascending, each once.
    pub(super) versions: Vec<Version>,
    /// How many were no semantic versions and were left out.
    pub(super) unreadable: usize,
    /// Who knows of them.
    pub(super) source: Told,
}

/// Who says what is published.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// The repository itself.
    #[default]
    ByRepository,
    /// The home repository only: the repository keeps no list of the package, which says nothing about what it holds.
    ByHome,
}

impl Listing {
    pub(super) fn of(texts: &[String]) -> Listing {
        let mut versions: Vec<_> = texts.iter().filter_map(|text| Version::parse(text).ok()).collect();
        let unreadable = texts.len() - versions.len();
        versions.sort();
        versions.dedup();
        Listing { versions, unreadable, source: Told::ByRepository }
    }
}

/// A published package.
pub(super) struct Fetched {
    pub(super) package: Package,
    /// The message, if it is deprecated; it may be empty.
    pub(super) deprecated: Option<String>,
}

/// What is known to be published.
pub(super) fn list(repository: &Repository, org: &str, name: &str, options: &Options) -> Result<Listing> {
    match repository {
        Repository::Central if !options.offline => Central::new(options)?.list(org, name),
        Repository::Maven(id) if !options.offline => match Maven::new(id, options)?.list(org, name)? {
            Some(listing) => Ok(listing),
            None => Ok(Listing { source: Told::ByHome, ..kept(repository, org, name, options)? }),
        },
        _ => kept(repository, org, name, options),
    }
}

/// What the home repository holds.
fn kept(repository: &Repository, org: &str, name: &str, options: &Options) -> Result<Listing> {
    let home = Home::new(&options.home_folder()?, repository);
    Ok(Listing { versions: home.versions(org, name)?, ..Listing::default() })
}

/// One version: from the home repository if it is there, else pulled and kept there.
pub(super) fn fetch(
    repository: &Repository,
    (org, name): (&str, &str),
    version: &Version,
    options: &Options,
) -> Result<Fetched> {
    let home = Home::new(&options.home_folder()?, repository);
    if let Some(cached) = home.load(org, name, version)? {
        same_package(&cached.package, (org, name), version)?;
        return Ok(Fetched { package: cached.package, deprecated: cached.deprecated });
    }
    let (mut file, deprecated, is_verified) = match repository {
        Repository::Local => return Err(not_here(&home, repository, (org, name), version)),
        _ if options.offline => return Err(not_here(&home, repository, (org, name), version)),
        Repository::Central => {
            let pulled = Central::new(options)?.pull(org, name, version)?;
            (pulled.file, pulled.deprecated, pulled.is_verified)
        }
        Repository::Maven(id) => (Maven::new(id, options)?.pull(org, name, version)?, None, true),
    };
    let mut package = unpack(&mut file, repository, (org, name), version)?;
    if !is_verified {
        package.origin.notes.push(format!(
            "the hash value of {org}/{name}:{version} could not be confirmed: it may not be what its authors published, \
             so it was not kept in the home repository"
        ));
    } else if let Err(reason) = keep(&home, file, &package, deprecated.as_deref()) {
        package.origin.notes.push(format!(
            "{org}/{name}:{version} could not be kept in the home repository ({reason}); this run uses it from memory"
        ));
    }
    Ok(Fetched { package, deprecated })
}

/// What a SOURCE names.
pub(super) struct Wanted<'a> {
    pub(super) repository: &'a Repository,
    pub(super) org: &'a str,
    pub(super) name: &'a str,
    /// None means the closest to `declared`.
    pub(super) version: Option<&'a Version>,
    /// None means that the highest stable version is wanted.
    pub(super) declared: Option<&'a Version>,
}

/// For a SOURCE: that version, or the best one when none is named.
pub(super) fn load(wanted: &Wanted, options: &Options) -> Result<Package> {
    let Wanted { repository, org, name, version, declared } = *wanted;
    if let Some(version) = version {
        let mut fetched = fetch(repository, (org, name), version, options)?;
        let note = fetched.deprecated.map(|message| deprecation(org, name, version, &message));
        fetched.package.origin.notes.extend(note);
        return Ok(fetched.package);
    }
    let listing = list(repository, org, name, options)?;
    // Above every version there is nothing but stable ones first, highest first.
    let declared = declared.cloned().unwrap_or_else(|| Version::new(u64::MAX, 0, 0));
    match closest(repository, (org, name), &listing, &declared, options)? {
        Some(closest) => Ok(closest.package),
        None => Err(nothing_published(repository, org, name, options)),
    }
}

/// The closest version, and why it is the one; its notes are those of the package.
pub(super) struct Closest {
    pub(super) package: Package,
    pub(super) why: String,
}

/// Fetches the version that is closest to the declared one, passing over deprecated ones unless no other is left; none
/// when nothing is published.
pub(super) fn closest(
    repository: &Repository,
    (org, name): (&str, &str),
    listing: &Listing,
    declared: &Version,
    options: &Options,
) -> Result<Option<Closest>> {
    let candidates = candidates(&listing.versions, declared);
    let mut passed_over: Option<(Closest, String)> = None;
    for candidate in candidates.iter().take(MAX_DEPRECATED) {
        let Fetched { mut package, deprecated } = fetch(repository, (org, name), candidate.version, options)?;
        let why = candidate.why(declared, repository.name());
        match deprecated {
            None => {
                package.origin.notes.extend(passed_over.map(|(_, note)| format!("{note}; it was skipped")));
                return Ok(Some(Closest { package, why }));
            }
            Some(message) => {
                let note = deprecation(org, name, candidate.version, &message);
                passed_over.get_or_insert((Closest { package, why }, note));
            }
        }
    }
    Ok(passed_over.map(|(mut closest, note)| {
        closest.package.origin.notes.push(format!("{note}; it was taken because no other version is left"));
        closest
    }))
}

/// What a user is told about a deprecated version.
pub(super) fn deprecation(org: &str, name: &str, version: &Version, message: &str) -> String {
    let message = if message.is_empty() { String::new() } else { format!(": {message}") };
    format!("{org}/{name}:{version} is deprecated{message}")
}

fn unpack(
    file: &mut SpooledTempFile,
    repository: &Repository,
    (org, name): (&str, &str),
    version: &Version,
) -> Result<Package> {
    let shown = format!("{org}/{name}:{version}");
    let rewound = file.seek(SeekFrom::Start(0));
    rewound.map_err(|error| Error::new(format!("reading {shown}"), error.to_string()))?;
    let mut files = archive::read(file, &shown)?;
    files.attempted = format!("reading {shown} from {}", repository.name());
    let package = assemble::assemble(&files, repository.name())?;
    same_package(&package, (org, name), version)?;
    Ok(package)
}

fn keep(
    home: &Home,
    file: SpooledTempFile,
    package: &Package,
    deprecated: Option<&str>,
) -> std::result::Result<(), String> {
    let mut archive = Archive::open(file, &package.full_name()).map_err(|error| error.problem().to_owned())?;
    install::install(home, &mut archive, package, deprecated)
}

/// Whatever was asked for is what must be inside.
fn same_package(package: &Package, (org, name): (&str, &str), version: &Version) -> Result<()> {
    if (package.org.as_str(), package.name.as_str(), &package.version) == (org, name, version) {
        return Ok(());
    }
    let found = format!("{}/{}:{}", package.org, package.name, package.version);
    Err(Error::new(
        format!("reading {org}/{name}:{version} from {}", package.origin.source),
        format!("it holds {found} instead"),
    )
    .hint("remove the copy in the home repository, or tell whoever runs the repository"))
}

fn not_here(home: &Home, repository: &Repository, (org, name): (&str, &str), version: &Version) -> Error {
    let place = if *repository == Repository::Local { "the local repository" } else { "the home repository" };
    let error = Error::new(
        format!("looking for {org}/{name}:{version} in {place}"),
        format!("{place} does not hold this version"),
    );
    let known = home.versions(org, name).unwrap_or_default();
    let error = match known.last() {
        Some(_) => error.hint(format!("it holds {}", latest(&known))),
        None => error,
    };
    match repository {
        Repository::Local => error.hint("publish it there first: `bal push --repository local`"),
        _ => error.hint("run once without `--offline`, then it is kept there"),
    }
}

/// Versions as a list for people, the last ones if there are many.
pub(super) fn latest(versions: &[Version]) -> String {
    let shown: Vec<_> = versions.iter().rev().take(5).map(Version::to_string).collect();
    let more = if versions.len() > 5 { ", ..." } else { "" };
    format!("{}{more}", shown.join(", "))
}

/// No version at all, where one is needed.
pub(super) fn nothing_published(repository: &Repository, org: &str, name: &str, options: &Options) -> Error {
    let place = repository.name();
    if options.offline && *repository != Repository::Local {
        return Error::new(
            format!("looking for a published version of {org}/{name} without the network"),
            "the home repository holds none, so nothing is known about what is published",
        )
        .hint("run once without `--offline`, then the version is kept there")
        .hint("or name what to compare with: `--baseline git:REV`");
    }
    Error::new(format!("looking for a version of {org}/{name} on {place}"), "no version is published there")
        .hint("check organisation and name; a private package needs a token")
}
