//! From the files of a package to the package: finds the layout, reads the manifests, sorts files into modules.

use std::collections::BTreeMap;

use super::bala::{BalaToml, PackageJson, graph};
use super::files::{Files, Stand, source_place};
use super::{Dependency, Module, Origin, Package, SourceFile, lock, manifest};
use crate::error::{Place, Result};

/// How a package is laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Layout {
    /// A source folder: Ballerina.toml, `modules/<short>`.
    Source,
    /// A bala with package.json and `modules/<full>`.
    Classic,
    /// A bala with Bala.toml beside a Ballerina.toml, otherwise like a source folder.
    Newer,
}

/// Makes one package of the files.
pub(super) fn assemble(files: &Files, source: &str) -> Result<Package> {
    let mut package = match layout(files)? {
        Layout::Source => from_source(files)?,
        Layout::Newer => newer(files)?,
        Layout::Classic => classic(files)?,
    };
    if package.file_count() == 0 {
        return Err(files
            .error("the package is empty: there is no `.bal` file in it")
            .at(Place::file(package.manifest.path.clone()))
            .hint("add a `.bal` file beside the manifest or under `modules/`"));
    }
    package.origin = Origin { source: source.to_owned(), ..Origin::default() };
    Ok(package)
}

fn layout(files: &Files) -> Result<Layout> {
    if files.has("Bala.toml") {
        return Ok(Layout::Newer);
    }
    if files.has("Ballerina.toml") {
        return Ok(Layout::Source);
    }
    if files.has("package.json") {
        return Ok(Layout::Classic);
    }
    let place = Place::file(if files.prefix.is_empty() { "." } else { files.prefix.trim_end_matches(['/', ':']) });
    Err(match files.stand {
        Stand::OnDisk => files
            .error("there is no Ballerina.toml")
            .at(place)
            .hint("name the folder that holds the Ballerina.toml of the package"),
        Stand::Inside => files
            .error("this is no Ballerina package: neither Ballerina.toml nor Bala.toml nor package.json is in it")
            .at(place),
    })
}

fn from_source(files: &Files) -> Result<Package> {
    let toml = manifest::read(files)?;
    let lock = lock::read(files, &toml.org, &toml.name)?;
    let platform = match toml.native {
        Some(target) => target,
        None if lock.calls_java || files.has("BalTool.toml") || files.has("CompilerPlugin.toml") => {
            java_of(toml.distribution.as_deref()).to_owned()
        }
        None => "any".to_owned(),
    };
    let mut manifest = toml.manifest;
    // What was locked is what was compared.
    manifest.places.extend(lock.places);
    manifest.unversioned.extend(lock.unversioned.map(|text| ("Dependencies.toml", text)));
    Ok(Package {
        modules: modules(files, &toml.name, &toml.exports, Layout::Source)?,
        dependencies: merged(lock.dependencies, toml.dependencies),
        org: toml.org,
        name: toml.name,
        version: toml.version,
        visibility: toml.visibility,
        distribution: toml.distribution,
        platform,
        manifest,
        origin: Origin::default(),
    })
}

fn newer(files: &Files) -> Result<Package> {
    let bala = BalaToml::read(files)?;
    let mut package = from_source(files)?;
    package.platform = bala.platform.unwrap_or_else(|| "any".to_owned());
    package.distribution = package.distribution.or(bala.distribution);
    if let Some(exports) = bala.exports {
        for module in &mut package.modules {
            module.exported = exports.contains(&module.name);
        }
    }
    Ok(package)
}

fn classic(files: &Files) -> Result<Package> {
    let json = PackageJson::read(files)?;
    let (dependencies, rest) = graph(files, &json.organization, &json.name)?;
    let mut package = Package {
        org: json.organization.clone(),
        name: json.name.clone(),
        version: json.version(files)?,
        visibility: json.visibility(),
        distribution: json.ballerina_version.clone(),
        platform: json.platform.clone().unwrap_or_else(|| "any".to_owned()),
        modules: modules(files, &json.name, &json.exports(), Layout::Classic)?,
        dependencies: merged(dependencies, Vec::new()),
        manifest: json.manifest(files)?,
        origin: Origin::default(),
    };
    package.manifest.unversioned.extend(rest.map(|text| ("dependency-graph.json", text)));
    Ok(package)
}

/// Sorts source files into modules: the default module first, then by name.
fn modules(files: &Files, package: &str, exports: &[String], layout: Layout) -> Result<Vec<Module>> {
    let mut found: BTreeMap<String, Vec<SourceFile>> = BTreeMap::new();
    for path in files.contents.keys() {
        let Some((folder, module, file)) = source_place(path) else { continue };
        let (name, in_source) = match (layout, folder, module) {
            (Layout::Classic, "modules", full) => match full.strip_prefix(package) {
                Some("") => (full.to_owned(), file.to_owned()),
                Some(rest) if rest.starts_with('.') => (full.to_owned(), format!("modules/{}/{file}", &rest[1..])),
                _ => (full.to_owned(), path.clone()),
            },
            (Layout::Classic, ..) => continue,
            (_, _, "") => (package.to_owned(), path.clone()),
            (_, _, short) => (format!("{package}.{short}"), path.clone()),
        };
        let shown = if files.stand == Stand::OnDisk { files.shown(path) } else { in_source };
        let text = files.text(path)?.unwrap_or_default();
        found.entry(name).or_default().push(SourceFile::new(shown, text));
    }
    let module = |(name, files): (String, Vec<SourceFile>)| Module { exported: exports.contains(&name), name, files };
    let default = found.remove_entry(package);
    Ok(default.into_iter().chain(found).map(module).collect())
}

/// Locked dependencies, and those that only the manifest names; sorted, each once.
fn merged(locked: Vec<Dependency>, named: Vec<Dependency>) -> Vec<Dependency> {
    let mut all: BTreeMap<(String, String), Dependency> = BTreeMap::new();
    for dependency in locked.into_iter().chain(named) {
        all.entry((dependency.org.clone(), dependency.name.clone())).or_insert(dependency);
    }
    all.into_values().collect()
}

/// The JVM target of a distribution: 17 from 2201.8, 21 from 2201.11 on.
fn java_of(distribution: Option<&str>) -> &'static str {
    let mut numbers = distribution.unwrap_or("2201.12.0").split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    match (numbers.next(), numbers.next()) {
        (Some(2201..), Some(11..)) => "java21",
        (Some(2201..), Some(8..)) => "java17",
        _ => "java11",
    }
}
