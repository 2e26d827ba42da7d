//! From a source to what it holds.

use std::io;
use std::path::Path;

use super::files::Stand;
use super::{Loaded, Options, Source, SurfaceFile, archive, assemble, folder, git, registry};
use crate::error::{Error, Place, Result};

pub(super) fn load(source: &Source, options: &Options) -> Result<Loaded> {
    match source {
        Source::Path(path) => from_path(path),
        Source::Git { revision, path, folder } => {
            Ok(Loaded::Package(Box::new(git::load(folder, revision, path.as_deref(), options)?)))
        }
        Source::Published { repository, package: Some((org, name)), version, declared } => {
            let wanted =
                registry::Wanted { repository, org, name, version: version.as_ref(), declared: declared.as_ref() };
            Ok(Loaded::Package(Box::new(registry::load(&wanted, options)?)))
        }
        Source::Published { repository, package: None, .. } => {
            let name = repository.name();
            Err(Error::new(format!("asking `{name}`"), "no package is named, and none is at hand")
                .hint(format!("write for example `{name}:acme/text:1.2.0`")))
        }
    }
}

fn from_path(path: &Path) -> Result<Loaded> {
    let shown = folder::shown(path);
    let attempted = format!("reading `{shown}`");
    let about = std::fs::metadata(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Error::new(&attempted, format!("`{shown}` does not exist"))
            .hint("name a folder, a `.bala` file, a surface `.json` file, `git:REV` or `central:V`"),
        _ => Error::new(&attempted, format!("`{shown}` cannot be read: {}", folder::reason(&error))),
    })?;
    if about.is_dir() {
        let files = folder::read(path, &shown, Stand::OnDisk)?;
        let mut package = assemble::assemble(&files, &shown).map_err(|error| {
            let below = if files.contents.keys().any(|name| name.ends_with(".toml") || name == "package.json") {
                Vec::new()
            } else {
                folder::packages_below(path)
            };
            below.iter().fold(error, |error, folder| error.hint(format!("there is a package in `{folder}`")))
        })?;
        package.origin.folder = Some(path.to_path_buf());
        return Ok(Loaded::Package(Box::new(package)));
    }
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    match extension {
        "json" => from_surface(path, shown),
        "bal" => Err(Error::new(attempted, "a single file is no package: it has no version to check")
            .at(Place::file(shown))
            .hint("name the folder of a package, the one with a Ballerina.toml")),
        "toml" if path.ends_with("Ballerina.toml") => from_path(match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        }),
        _ => {
            let file = std::fs::File::open(path).map_err(|error| {
                Error::new(&attempted, format!("the file cannot be read: {}", folder::reason(&error)))
                    .at(Place::file(&shown))
            })?;
            let files = archive::read(file, &shown)?;
            Ok(Loaded::Package(Box::new(assemble::assemble(&files, &shown)?)))
        }
    }
}

fn from_surface(path: &Path, shown: String) -> Result<Loaded> {
    let attempted = format!("reading the surface file `{shown}`");
    let bytes = folder::read_file(path).map_err(|error| {
        Error::new(&attempted, format!("the file cannot be read: {}", folder::reason(&error))).at(Place::file(&shown))
    })?;
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Loaded::Surface(SurfaceFile { path: shown, text })),
        Err(_) => Err(Error::new(&attempted, "the file is not UTF-8")
            .at(Place::file(&shown))
            .hint("write it anew with `bal-semver surface --format json`")),
    }
}
