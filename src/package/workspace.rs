//! Workspaces: several packages under one `Ballerina.toml` with `[workspace]`.

use std::path::{Component, Path, PathBuf};

use super::files::Stand;
use super::toml::Toml;
use super::{files::Files, folder};
use crate::error::{Error, Place, Result};

/// The folders of the packages of the workspace in `folder`, in the order of the manifest; none when `folder` is no
/// workspace (a package, or nothing at all: loading it will tell).
///
/// # Errors
/// A broken manifest, no packages, or a package path that leads nowhere, leaves the workspace or is no folder.
pub fn workspace_members(folder: &Path) -> Result<Option<Vec<PathBuf>>> {
    let shown = folder::shown(folder);
    let Ok(bytes) = folder::read_file(&folder.join("Ballerina.toml")) else { return Ok(None) };
    let path = folder::shown(&folder.join("Ballerina.toml"));
    let attempted = format!("reading the workspace in `{shown}`");
    let mut files = Files { attempted, stand: Stand::OnDisk, ..Files::default() };
    files.prefix = path.strip_suffix("Ballerina.toml").unwrap_or_default().to_owned();
    files.contents.insert("Ballerina.toml".to_owned(), bytes);
    let text = files.text("Ballerina.toml")?.unwrap_or_default();
    if !text.contains("workspace") {
        return Ok(None);
    }
    let toml = Toml::parse(&files.attempted, path, text)?;
    let workspace = match toml.table(toml.root(), "workspace")? {
        Some(workspace) if !toml.root().contains_key("package") => workspace,
        _ => return Ok(None),
    };
    let span = workspace.get("packages").and_then(toml_edit::Item::span);
    let mut members: Vec<PathBuf> = Vec::new();
    for name in toml.strings(workspace, "packages")? {
        let member = Path::new(&name);
        let complaint = |problem: String, hint: &str| toml.error(problem, span.clone()).hint(hint);
        if member.components().any(|part| !matches!(part, Component::Normal(_) | Component::CurDir)) {
            let problem = format!("the package path `{name}` leaves the workspace");
            return Err(complaint(problem, "write it relative to this file, without `..`"));
        }
        let path = folder.join(member);
        if !path.exists() {
            return Err(complaint(format!("could not locate the package path `{name}`"), "mend or remove it"));
        }
        if !path.is_dir() {
            return Err(complaint(format!("invalid package path `{name}`: expected a directory"), "name its folder"));
        }
        if !members.contains(&path) {
            members.push(path);
        }
    }
    if members.is_empty() {
        return Err(no_members(&files));
    }
    Ok(Some(members))
}

fn no_members(files: &Files) -> Error {
    files
        .error("no packages found in the workspace")
        .at(Place::file(files.shown("Ballerina.toml")))
        .hint("list the folders of its packages: `packages = [\"one\", \"two\"]`")
}
