//! Ballerina.toml: what a source package says about itself.

use std::collections::BTreeMap;
use std::ops::Range;

use semver::Version;
use toml_edit::TableLike;

use super::files::Files;
use super::source::is_name;
use super::toml::{Spanned, Toml};
use super::{Dependency, EntryPlace, Manifest, Visibility};
use crate::error::{Error, Result};

/// A Ballerina.toml, read.
pub(super) struct BallerinaToml {
    pub(super) org: String,
    pub(super) name: String,
    pub(super) version: Version,
    pub(super) visibility: Visibility,
    pub(super) distribution: Option<String>,
    /// Full names of the modules it exports.
    pub(super) exports: Vec<String>,
    /// `[[dependency]]`: minimum versions.
    pub(super) dependencies: Vec<Dependency>,
    /// Whether a native library belongs to the package, and for which target: `java21`.
    pub(super) native: Option<String>,
    pub(super) manifest: Manifest,
}

/// The organisation of a package that names none; nothing can be published under it.
pub const ANONYMOUS: &str = "$anon";

pub(super) fn read(files: &Files) -> Result<BallerinaToml> {
    let path = files.shown("Ballerina.toml");
    let text = files.text("Ballerina.toml")?.unwrap_or_default();
    let toml = Toml::parse(&files.attempted, path.clone(), text)?;
    let Some(package) = toml.table(toml.root(), "package")? else {
        return Err(no_package(&toml));
    };
    let org = name_of(&toml, package, "org")?.unwrap_or_else(|| ANONYMOUS.to_owned());
    let name = match name_of(&toml, package, "name")? {
        Some(name) => name,
        None => from_folder(files.folder_name.as_deref().unwrap_or_default()),
    };
    let (version, version_span) = version(&toml, package)?;
    let optional = |key| Ok::<_, Error>(toml.string(package, key)?.map(|text| text.value.to_owned()));
    let visibility = match toml.string(package, "visibility")? {
        Some(text) if text.value == "private" => Visibility::Private,
        _ => Visibility::Public,
    };
    let readme = readme(files, optional("readme")?.as_deref())?;
    let manifest = Manifest {
        path,
        text: text.into(),
        licenses: toml.strings(package, "license")?,
        authors: toml.strings(package, "authors")?,
        keywords: toml.strings(package, "keywords")?,
        repository: optional("repository")?,
        description: optional("description")?,
        icon: optional("icon")?,
        template: toml.boolean(package, "template")?.unwrap_or_default(),
        readme,
        unversioned: vec![("Ballerina.toml", without(text, &version_span))],
        places: places(&toml, package)?,
        version_span: Some(version_span),
    };
    Ok(BallerinaToml {
        visibility,
        distribution: optional("distribution")?,
        exports: exports(&toml, package, files, &name)?,
        dependencies: dependencies(&toml)?,
        native: native(&toml)?,
        manifest,
        org,
        name,
        version,
    })
}

fn no_package(toml: &Toml) -> Error {
    if toml.root().contains_key("workspace") {
        return toml
            .error("this is a workspace, not one package", None)
            .hint("name the folder of one of its packages; `bal-semver check` takes a workspace too");
    }
    toml.error("there is no `[package]` in it", None).hint("begin it with `[package]`, `org`, `name` and `version`")
}

/// The text `key`, if it is a name that a package can have.
fn name_of(toml: &Toml, package: &dyn TableLike, key: &str) -> Result<Option<String>> {
    let Some(Spanned { value, span }) = toml.string(package, key)? else { return Ok(None) };
    if value.is_empty() {
        return Ok(None);
    }
    if !is_name(value) || value.len() > 256 || key == "org" && value.contains('.') {
        let dots = if key == "org" { "" } else { " and dots" };
        let hint = format!("use letters, digits, underscores{dots}, 256 characters at most");
        return Err(toml.error(format!("`{value}` cannot be the {key} of a package"), span).hint(hint));
    }
    Ok(Some(value.to_owned()))
}

/// The name that the compiler derives from a folder: every other character becomes `_`.
fn from_folder(folder: &str) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() || c == '.' || c == '_' { c } else { '_' };
    let name: String = folder.chars().map(safe).collect();
    if is_name(&name) { name } else { "package".to_owned() }
}

fn version(toml: &Toml, package: &dyn TableLike) -> Result<(Version, Range<usize>)> {
    let Some(Spanned { value, span }) = toml.string(package, "version")? else {
        let head = package_header(toml);
        return Err(toml.error("`[package]` has no version", head).hint("add a line such as `version = \"0.1.0\"`"));
    };
    let version = Version::parse(value).map_err(|error| {
        let error = toml.error(format!("`{value}` is no semantic version: {error}"), span.clone());
        if value.contains('@') {
            return error
                .hint("this is a placeholder that the build fills in: check the built package, or a bala of it");
        }
        error.hint("write three numbers, such as \"1.0.0\" or \"1.0.0-beta.1\"")
    })?;
    Ok((version, span.unwrap_or_default()))
}

/// Where the word `package` of `[package]` stands.
fn package_header(toml: &Toml) -> Option<Range<usize>> {
    toml.root().get_key_value("package").and_then(|(key, _)| key.span())
}

/// Which modules can be imported from outside (compatibility rules, section 2): the `export` list if there is one,
/// else the default module. Manifests of the newer style (a `readme` key, `README.md` instead of `Package.md`, or
/// `[[package.modules]]`) always export the default module and add to it.
fn exports(toml: &Toml, package: &dyn TableLike, files: &Files, name: &str) -> Result<Vec<String>> {
    let mut exports = toml.strings(package, "export")?;
    let mut newer = package.contains_key("readme") || files.has("README.md") && !files.has("Package.md");
    for module in toml.tables(package, "modules")? {
        newer = true;
        if let (Some(module), Some(true)) = (toml.string(module, "name")?, toml.boolean(module, "export")?) {
            exports.push(module.value.to_owned());
        }
    }
    if newer || exports.is_empty() {
        exports.push(name.to_owned());
    }
    Ok(exports)
}

/// Where the entries stand that a change can be about.
fn places(toml: &Toml, package: &dyn TableLike) -> Result<BTreeMap<String, EntryPlace>> {
    let mut places = BTreeMap::new();
    let mut add = |key: String, place: Option<EntryPlace>| {
        if let Some(place) = place {
            places.insert(key, place);
        }
    };
    add("package".to_owned(), toml.place(toml.root(), "package"));
    for key in ["distribution", "visibility"] {
        add(key.to_owned(), toml.place(package, key));
    }
    if let (Some(target), Some(platform)) = (native(toml)?, toml.table(toml.root(), "platform")?) {
        add("platform".to_owned(), toml.place(platform, &target));
    }
    for table in toml.tables(toml.root(), "dependency")? {
        if let (Some(org), Some(name)) = (toml.string(table, "org")?, toml.string(table, "name")?) {
            add(format!("{}/{}", org.value, name.value), toml.place(table, "version").or(toml.place(table, "name")));
        }
    }
    Ok(places)
}

fn dependencies(toml: &Toml) -> Result<Vec<Dependency>> {
    let mut all = Vec::new();
    for table in toml.tables(toml.root(), "dependency")? {
        let (Some(org), Some(name)) = (toml.string(table, "org")?, toml.string(table, "name")?) else { continue };
        let version = toml.string(table, "version")?.and_then(|text| Version::parse(text.value).ok());
        all.push(Dependency { org: org.value.to_owned(), name: name.value.to_owned(), version, modules: Vec::new() });
    }
    Ok(all)
}

/// The newest target of `[[platform.javaNN.dependency]]` that is not for tests only.
fn native(toml: &Toml) -> Result<Option<String>> {
    let Some(platform) = toml.table(toml.root(), "platform")? else { return Ok(None) };
    let mut target = None;
    for (name, item) in platform.iter() {
        let Some(table) = item.as_table_like() else { continue };
        for dependency in toml.tables(table, "dependency")? {
            if toml.string(dependency, "scope")?.is_none_or(|scope| scope.value != "testOnly") {
                target = target.max(Some(name.to_owned()));
            }
        }
    }
    Ok(target)
}

fn readme(files: &Files, named: Option<&str>) -> Result<Option<(String, std::sync::Arc<str>)>> {
    for path in named.into_iter().chain(["README.md", "Package.md"]) {
        if let Some(text) = files.text(path)? {
            return Ok(Some((path.to_owned(), text.into())));
        }
    }
    Ok(None)
}

/// The text without the bytes of `span`.
pub(super) fn without(text: &str, span: &Range<usize>) -> String {
    let (start, end) = (text.get(..span.start), text.get(span.end..));
    start.unwrap_or(text).to_owned() + end.unwrap_or_default()
}
