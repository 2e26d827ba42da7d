//! The published version that a package is compared with.

use semver::Version;

use super::registry::{self, Listing, Told};
use super::{ANONYMOUS, Options, Package, Repository};
use crate::error::{Error, Place, Result};

/// What a package is compared with, and why.
#[derive(Debug, Clone)]
pub struct Baseline {
    /// The package; none when nothing is published yet.
    pub package: Option<Box<Package>>,
    /// Which version was taken, from where and why: `1.2.3 from central, the greatest version at or below 1.2.4`.
    pub why: String,
    /// Every version known to be published, ascending; offline, those that the home repository holds.
    pub published: Vec<Version>,
    /// What the user should know besides, one sentence each; for standard error.
    pub notes: Vec<String>,
    /// Why it is doubtful that these are all published versions, and what to do about it; none when there is no doubt.
    pub doubt: Option<(String, String)>,
}

/// Finds the baseline of `current` in the repository of `options`: the version `named`, or the closest one.
///
/// # Errors
/// When the repository cannot be asked or the version cannot be read; offline also when the home repository holds no
/// version, since then nothing is known. Nothing published yet is no error.
pub fn baseline_for(current: &Package, named: Option<&Version>, options: &Options) -> Result<Baseline> {
    if current.org == ANONYMOUS {
        return Err(Error::new("looking for the published version", "the package names no organisation")
            .at(Place::file(&current.manifest.path))
            .hint("add `org = \"...\"` under `[package]`"));
    }
    let _shown = options.progress_bars().task(format!("looking for what {} is compared with", current.full_name()));
    let mut found = match named {
        Some(version) => of_name(current, version, options)?,
        None => closest(current, options)?,
    };
    if let (Repository::Central, false, (_, Some(error))) = (&options.repository, options.offline, options.settings()) {
        let place = error.place().map(|place| format!(" ({place})")).unwrap_or_default();
        found.notes.push(format!("{}{place}; it was ignored", error.problem()));
    }
    Ok(found)
}

/// The version closest to the declared one.
fn closest(current: &Package, options: &Options) -> Result<Baseline> {
    let (org, name, repository) = (current.org.as_str(), current.name.as_str(), &options.repository);
    let listing = registry::list(repository, org, name, options)?;
    let notes = unreadable(&listing);
    if listing.versions.is_empty() {
        if options.offline && *repository != Repository::Local {
            return Err(registry::nothing_published(repository, org, name, options));
        }
        let why = format!("{org}/{name} has no published version on {}: first release", repository.name());
        return Ok(Baseline {
            package: None,
            why,
            published: Vec::new(),
            notes,
            doubt: doubt(current, &listing, options),
        });
    }
    match registry::closest(repository, (org, name), &listing, &current.version, options)? {
        Some(closest) => {
            let doubt = doubt(current, &listing, options);
            Ok(Baseline { doubt, ..taken(closest.package, closest.why, &listing, notes) })
        }
        None => Err(registry::nothing_published(repository, org, name, options)),
    }
}

/// A version that the user named; what else is published only matters for notes, so it may stay unknown.
fn of_name(current: &Package, version: &Version, options: &Options) -> Result<Baseline> {
    let (org, name, repository) = (current.org.as_str(), current.name.as_str(), &options.repository);
    let fetched = registry::fetch(repository, (org, name), version, options);
    let listing = registry::list(repository, org, name, options);
    let fetched = fetched.map_err(|error| match &listing {
        Ok(listing) if !listing.versions.contains(version) && !options.offline => match listing.versions.last() {
            Some(_) => error.hint(format!("published are {}", registry::latest(&listing.versions))),
            None => error.hint(format!("no version of {org}/{name} is published")),
        },
        _ => error,
    })?;
    let mut notes = Vec::new();
    let listing = listing.unwrap_or_else(|error| {
        notes.push(format!("what else is published could not be asked: {}", error.problem()));
        Listing { versions: vec![version.clone()], ..Listing::default() }
    });
    notes.extend(unreadable(&listing));
    notes.extend(fetched.deprecated.as_ref().map(|message| registry::deprecation(org, name, version, message)));
    let why = format!("{version} from {}, as asked for", repository.name());
    Ok(taken(fetched.package, why, &listing, notes))
}

fn taken(package: Package, why: String, listing: &Listing, mut notes: Vec<String>) -> Baseline {
    notes.extend(package.origin.notes.iter().cloned());
    Baseline { package: Some(Box::new(package)), why, published: listing.versions.clone(), notes, doubt: None }
}

/// A Maven repository without a list of the package: nothing was ever published there, or nothing that it knows of.
fn doubt(current: &Package, listing: &Listing, options: &Options) -> Option<(String, String)> {
    if listing.source == Told::ByRepository {
        return None;
    }
    let (name, repository) = (current.full_name(), options.repository.name());
    let taken = match listing.versions.len() {
        0 => "is taken for a first release",
        _ => "is compared with what the home repository holds",
    };
    Some((
        format!("`{repository}` has no maven-metadata.xml of {name}, so it {taken}"),
        "check the `url` of the repository in Settings.toml; a version that is there all the same can be named: \
         `--compare-version V`"
            .to_owned(),
    ))
}

fn unreadable(listing: &Listing) -> Vec<String> {
    match listing.unreadable {
        0 => Vec::new(),
        1 => vec!["1 published version is no semantic version and was skipped".to_owned()],
        many => vec![format!("{many} published versions are no semantic versions and were skipped")],
    }
}
