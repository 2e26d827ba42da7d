//! Dependencies.toml: the versions that the last build resolved.

use std::collections::BTreeMap;

use semver::Version;

use super::files::Files;
use super::manifest::without;
use super::toml::Toml;
use super::{Dependency, EntryPlace};
use crate::error::Result;

/// What a lock file tells about its package.
#[derive(Default)]
pub(super) struct Lock {
    /// Everything the package needs, transitively, without what only tests need.
    pub(super) dependencies: Vec<Dependency>,
    /// Where their versions stand, by `org/name`.
    pub(super) places: BTreeMap<String, EntryPlace>,
    /// Whether the package itself calls Java.
    pub(super) calls_java: bool,
    /// The file without the package's own version.
    pub(super) unversioned: Option<String>,
}

pub(super) fn read(files: &Files, org: &str, name: &str) -> Result<Lock> {
    let Some(text) = files.text("Dependencies.toml")? else { return Ok(Lock::default()) };
    let toml = Toml::parse(&files.attempted, files.shown("Dependencies.toml"), text)?;
    let mut lock = Lock { unversioned: Some(text.to_owned()), ..Lock::default() };
    for table in toml.tables(toml.root(), "package")? {
        let (Some(its_org), Some(its_name)) = (toml.string(table, "org")?, toml.string(table, "name")?) else {
            continue;
        };
        let version = toml.string(table, "version")?;
        if (its_org.value, its_name.value) == (org, name) {
            if let Some(span) = version.and_then(|version| version.span) {
                lock.unversioned = Some(without(text, &span));
            }
            for needed in toml.tables(table, "dependencies")? {
                lock.calls_java |= toml.string(needed, "name")?.is_some_and(|name| name.value == "jballerina.java");
            }
            continue;
        }
        if toml.string(table, "scope")?.is_some_and(|scope| scope.value == "testOnly") {
            continue;
        }
        let mut modules = Vec::new();
        for module in toml.tables(table, "modules")? {
            modules.extend(toml.string(module, "moduleName")?.map(|name| name.value.to_owned()));
        }
        modules.sort();
        if let Some(place) = toml.place(table, "version") {
            lock.places.insert(format!("{}/{}", its_org.value, its_name.value), place);
        }
        lock.dependencies.push(Dependency {
            org: its_org.value.to_owned(),
            name: its_name.value.to_owned(),
            version: version.and_then(|text| Version::parse(text.value).ok()),
            modules,
        });
    }
    Ok(lock)
}
