//! Packages to surfaces: every file parsed once, what it declares collected by module.

mod declarations;
mod documentation;
mod expressions;
mod file;
mod functions;
mod imports;
mod notes;
mod objects;
mod reach;
mod reader;
mod records;
mod services;
mod types;
mod variables;
mod written;

#[cfg(test)]
mod tests;

use super::{Coverage, Dependency, FORMAT_VERSION, Issue, Located, ManifestPlace, Module, Point, Surface};
use crate::package::{EntryPlace, Package, Visibility};
use file::{FileItem, FileSurface};
use rayon::prelude::*;
use rustc_hash::FxHashMap;
use std::sync::Arc;

/// The surfaces of two versions. Files with the same content are parsed once, and their declarations are shared.
pub fn extract(baseline: &Package, current: &Package) -> (Surface, Surface) {
    let files = read_files(&[baseline, current]);
    rayon::join(|| assemble(baseline, &files), || assemble(current, &files))
}

/// The surface of one version.
pub fn extract_one(package: &Package) -> Surface {
    assemble(package, &read_files(&[package]))
}

/// Files by their text.
type Files<'p> = FxHashMap<&'p str, FileSurface>;

/// Reads every different text of the packages, in parallel, the longest first so that none is left over at the end.
fn read_files<'p>(packages: &[&'p Package]) -> Files<'p> {
    let modules = packages.iter().flat_map(|package| &package.modules);
    let mut texts: Vec<&str> = modules.flat_map(|module| &module.files).map(|file| &*file.text).collect();
    texts.sort_unstable_by(|a, b| b.len().cmp(&a.len()).then(a.cmp(b)));
    texts.dedup();
    texts.into_par_iter().with_max_len(1).map(|text| (text, FileSurface::read(text))).collect()
}

fn manifest_place((key, place): (&String, &EntryPlace)) -> (String, ManifestPlace) {
    let number = |number: usize| number.try_into().unwrap_or(u32::MAX);
    let point = Point { line: number(place.line), column: number(place.column) };
    (key.clone(), ManifestPlace { file: place.file.clone(), point })
}

fn assemble(package: &Package, files: &Files<'_>) -> Surface {
    let mut surface = Surface {
        format_version: FORMAT_VERSION,
        org: package.org.clone(),
        name: package.name.clone(),
        version: package.version.clone(),
        private: package.visibility == Visibility::Private,
        distribution: package.distribution.clone(),
        platform: package.platform.clone(),
        dependencies: package.dependencies.iter().map(dependency).collect(),
        modules: Vec::with_capacity(package.modules.len()),
        issues: Vec::new(),
        partial: Vec::new(),
        hidden: Vec::new(),
        coverage: Coverage::default(),
        sources_digest: package.sources_digest(),
        manifest_kind: package.manifest_kind().to_owned(),
        manifest_digest: package.manifest_digest(),
        metadata_digest: package.metadata_digest(),
        manifest_file: package.manifest.path.clone(),
        manifest_places: package.manifest.places.iter().map(manifest_place).collect(),
    };
    // Private declarations that were not read in full, to be looked at when something public leads to them.
    let mut damaged = reach::Damaged::default();
    for module in &package.modules {
        let mut assembled = Module {
            name: module.name.clone(),
            exported: module.exported,
            declarations: Vec::new(),
            services: Vec::new(),
        };
        for file in &module.files {
            let Some(read) = files.get(&*file.text) else { continue };
            let path: Arc<str> = Arc::from(file.path.as_str());
            for FileItem { declaration, unread } in &read.declarations {
                assembled.declarations.push(Located { file: Arc::clone(&path), value: Arc::clone(declaration) });
                if !unread.is_empty() {
                    damaged.insert(Arc::as_ptr(declaration), unread.as_slice());
                }
            }
            let located = |service: &Arc<_>| Located { file: Arc::clone(&path), value: Arc::clone(service) };
            assembled.services.extend(read.services.iter().map(located));
            let issues = read.issues.iter().map(|unread| unread.clone().in_file(&file.path));
            surface.issues.extend(issues);
            let item = |name: &String| format!("{}:{name}", module.name);
            surface.partial.extend(read.partial.iter().map(item));
            surface.hidden.extend(read.hidden.iter().map(item));
        }
        assembled.sort();
        surface.modules.push(assembled);
    }
    surface.modules.sort_by(|a, b| a.name.cmp(&b.name));
    let more = reach::issues(&surface, &damaged);
    surface.issues.extend(more);
    surface.issues.sort_by(|a, b| issue_key(a).cmp(&issue_key(b)));
    surface.issues.dedup_by(|a, b| issue_key(a) == issue_key(b));
    for names in [&mut surface.partial, &mut surface.hidden] {
        names.sort();
        names.dedup();
    }
    surface.coverage = coverage(package, &surface);
    surface
}

fn dependency(dependency: &crate::package::Dependency) -> Dependency {
    Dependency { org: dependency.org.clone(), name: dependency.name.clone(), version: dependency.version.clone() }
}

fn issue_key(issue: &Issue) -> (&str, u32, u32, &str) {
    (&issue.file, issue.point.line, issue.point.column, &issue.message)
}

fn coverage(package: &Package, surface: &Surface) -> Coverage {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let exported = || surface.modules.iter().filter(|module| module.exported);
    let public = |module: &Module| module.declarations.iter().filter(|item| item.public).count();
    Coverage {
        modules: count(exported().count()),
        items: count(exported().map(public).sum()),
        files: count(package.file_count()),
    }
}

impl reader::Unread {
    fn in_file(self, file: &str) -> Issue {
        Issue { file: file.to_owned(), point: self.point, message: self.message }
    }
}
