//! The manifests inside a bala: `package.json` and `dependency-graph.json`, or the newer `Bala.toml`.

use std::collections::BTreeMap;

use semver::Version;
use serde::Deserialize;
use serde_json::Value;

use super::files::Files;
use super::source::is_name;
use super::toml::Toml;
use super::{Dependency, Manifest, Visibility};
use crate::error::{Error, Place, Result};

/// `package.json` of the classic layout. Unknown keys are ignored and missing ones tolerated, as the compiler does.
#[derive(Deserialize)]
pub(super) struct PackageJson {
    #[serde(default)]
    pub(super) organization: String,
    #[serde(default)]
    pub(super) name: String,
    #[serde(default)]
    version: String,
    #[serde(default)]
    licenses: Vec<String>,
    #[serde(default)]
    authors: Vec<String>,
    #[serde(default)]
    keywords: Vec<String>,
    source_repository: Option<String>,
    #[serde(default)]
    export: Vec<String>,
    #[serde(default)]
    visibility: String,
    icon: Option<String>,
    pub(super) ballerina_version: Option<String>,
    pub(super) platform: Option<String>,
    #[serde(default)]
    template: bool,
    readme: Option<String>,
    description: Option<String>,
    #[serde(default)]
    modules: Vec<ModuleJson>,
}

#[derive(Deserialize)]
struct ModuleJson {
    #[serde(default)]
    name: String,
    #[serde(default)]
    export: bool,
}

impl PackageJson {
    pub(super) fn read(files: &Files) -> Result<PackageJson> {
        let text = files.text("package.json")?.unwrap_or_default();
        let json: PackageJson =
            serde_json::from_str(text).map_err(|error| broken(files, "package.json", text, &error))?;
        for (key, value) in [("organization", &json.organization), ("name", &json.name), ("version", &json.version)] {
            if value.is_empty() {
                return Err(files
                    .error(format!("`{key}` is missing in `package.json`"))
                    .at(Place::file(files.shown("package.json")))
                    .hint("build the bala again with `bal pack`, or download it again"));
            }
        }
        for name in [&json.organization, &json.name] {
            if !is_name(name) {
                let problem = format!("`{}` cannot be the name of a package", name.escape_debug());
                return Err(files.error(problem).at(Place::file(files.shown("package.json"))));
            }
        }
        Ok(json)
    }

    pub(super) fn version(&self, files: &Files) -> Result<Version> {
        Version::parse(&self.version).map_err(|error| {
            files
                .error(format!("`{}` is no semantic version: {error}", self.version))
                .at(Place::file(files.shown("package.json")))
                .hint("build the bala again with three numbers as its version")
        })
    }

    pub(super) fn visibility(&self) -> Visibility {
        if self.visibility == "private" { Visibility::Private } else { Visibility::Public }
    }

    /// The `export` list; else the default module and every module marked so.
    pub(super) fn exports(&self) -> Vec<String> {
        if !self.export.is_empty() {
            return self.export.clone();
        }
        let marked = self.modules.iter().filter(|module| module.export).map(|module| module.name.clone());
        marked.chain([self.name.clone()]).collect()
    }

    pub(super) fn manifest(self, files: &Files) -> Result<Manifest> {
        let text = files.text("package.json")?.unwrap_or_default();
        let mut readme = None;
        for path in self.readme.as_deref().into_iter().chain(["docs/README.md", "docs/Package.md"]) {
            if let (None, Some(text)) = (&readme, files.text(path)?) {
                let name = path.rsplit('/').next().unwrap_or(path);
                readme = Some((name.to_owned(), text.into()));
            }
        }
        Ok(Manifest {
            places: BTreeMap::new(),
            path: files.shown("package.json"),
            text: text.into(),
            version_span: None,
            licenses: self.licenses,
            authors: self.authors,
            keywords: self.keywords,
            repository: self.source_repository,
            description: self.description,
            icon: self.icon,
            template: self.template,
            readme,
            unversioned: vec![(
                "package.json",
                unversioned(text, |value| {
                    value.as_object_mut().map(|map| map.remove("version"));
                }),
            )],
        })
    }
}

/// The dependencies in `dependency-graph.json`, and that file without the package's own version.
pub(super) fn graph(files: &Files, org: &str, name: &str) -> Result<(Vec<Dependency>, Option<String>)> {
    #[derive(Deserialize)]
    struct Graph {
        #[serde(default)]
        packages: Vec<Node>,
    }
    #[derive(Deserialize)]
    struct Node {
        #[serde(default)]
        org: String,
        #[serde(default)]
        name: String,
        #[serde(default)]
        version: String,
    }
    let Some(text) = files.text("dependency-graph.json")? else { return Ok((Vec::new(), None)) };
    let graph: Graph =
        serde_json::from_str(text).map_err(|error| broken(files, "dependency-graph.json", text, &error))?;
    let others = graph.packages.into_iter().filter(|node| (node.org.as_str(), node.name.as_str()) != (org, name));
    let dependencies = others.map(|node| Dependency {
        org: node.org,
        name: node.name,
        version: Version::parse(&node.version).ok(),
        modules: Vec::new(),
    });
    let rest = unversioned(text, |value| {
        for list in ["packages", "modules"] {
            for node in value[list].as_array_mut().into_iter().flatten() {
                let own = node["org"] == org && (node["name"] == name || node["package_name"] == name);
                if own && let Some(map) = node.as_object_mut() {
                    map.remove("version");
                }
            }
        }
    });
    Ok((dependencies.collect(), Some(rest)))
}

/// `Bala.toml` of the newer layout: the platform and, if modules are listed, which of them are exported.
pub(super) struct BalaToml {
    pub(super) platform: Option<String>,
    pub(super) distribution: Option<String>,
    pub(super) exports: Option<Vec<String>>,
}

impl BalaToml {
    pub(super) fn read(files: &Files) -> Result<BalaToml> {
        let text = files.text("Bala.toml")?.unwrap_or_default();
        let toml = Toml::parse(&files.attempted, files.shown("Bala.toml"), text)?;
        let build = toml.table(toml.root(), "build")?;
        let of_build = |key| -> Result<Option<String>> {
            let text = build.map(|table| toml.string(table, key)).transpose()?.flatten();
            Ok(text.map(|text| text.value.to_owned()).filter(|text| !text.is_empty()))
        };
        let modules = toml.tables(toml.root(), "modules")?;
        let mut exports = Vec::new();
        for module in &modules {
            if let (Some(name), Some(true)) = (toml.string(*module, "name")?, toml.boolean(*module, "export")?) {
                exports.push(name.value.to_owned());
            }
        }
        Ok(BalaToml {
            platform: of_build("platform")?,
            distribution: of_build("ballerina_version")?,
            exports: (!modules.is_empty()).then_some(exports),
        })
    }
}

/// The JSON text in one spelling, without what `remove` takes out; as it is when it is no JSON.
fn unversioned(text: &str, remove: impl FnOnce(&mut Value)) -> String {
    let Ok(mut value) = serde_json::from_str::<Value>(text) else { return text.to_owned() };
    remove(&mut value);
    value.to_string()
}

fn broken(files: &Files, path: &str, text: &str, error: &serde_json::Error) -> Error {
    let start: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let at = start + error.column().saturating_sub(1);
    let problem = error.to_string();
    let problem = problem.split(" at line ").next().unwrap_or(&problem);
    files
        .error(format!("`{path}` is broken: {problem}"))
        .at(Place::span(files.shown(path), text, at..at + 1))
        .hint("build the bala again with `bal pack`, or download it again")
}
