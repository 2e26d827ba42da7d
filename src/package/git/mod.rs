//! `git:REV[:path]`: a package as a commit has it, and the merge base for `--since`.
//!
//! The git program reads the object store, not a library: it is there wherever a repository is, it knows every kind of
//! clone (shallow, partial, alternates, worktrees, SHA-256), and it costs one process of a few milliseconds against
//! some hundred crates. Work tree, index and settings are neither needed nor touched.

mod store;

use std::path::Path;

use super::files::{Files, Stand, wanted};
use super::folder::unreadable_name;
use super::{Options, Package, assemble};
use crate::error::{Error, Place, Result};
use store::{Object, Store};

/// Most bytes of sources that are read from one commit.
const MAX_TOTAL: u64 = 256 << 20;

/// The package of `folder`, or of `path` from the top of its repository, as `revision` has it.
pub(super) fn load(folder: &Path, revision: &str, path: Option<&str>, options: &Options) -> Result<Package> {
    let shown = match path {
        Some(path) => format!("git:{revision}:{path}"),
        None => format!("git:{revision}"),
    };
    let attempted = format!("reading `{shown}`");
    let path = path_in_repository(folder, path, &attempted)?;
    let mut store = Store::open(folder, &attempted, options)?;
    let commit = store.commit(revision)?.ok_or_else(|| no_revision(folder, revision, &attempted))?;
    match read(&mut store, &commit, &path, &attempted, revision)? {
        Some(files) => assemble::assemble(&files, &shown).map_err(|error| {
            let is_package = ["Ballerina.toml", "Bala.toml", "package.json"].iter().any(|name| files.has(name));
            let below = if is_package { Vec::new() } else { packages_below(&mut store, &commit, &path) };
            below
                .iter()
                .take(MOST_NAMED)
                .fold(error, |error, folder| error.hint(format!("there is a package in `git:{revision}:{folder}`")))
        }),
        None => Err(Error::new(&attempted, format!("`{revision}` has no folder `{}`", or_top(&path)))
            .hint(format!("name the folder it had then: `git:{revision}:path/from/the/top`"))),
    }
}

/// So many packages below a folder are named.
const MOST_NAMED: usize = 5;

/// The folders directly below `path` that hold a Ballerina.toml. What can't be read is left out: this is only advice.
fn packages_below(store: &mut Store, commit: &str, path: &str) -> Vec<String> {
    let Ok(Object::Tree(names)) = store.get(&format!("{commit}:{path}")) else { return Vec::new() };
    let folder = |name: String| if path.is_empty() { name } else { format!("{path}/{name}") };
    let mut folders: Vec<String> = names.into_iter().map(folder).collect();
    folders.retain(|folder| matches!(store.get(&format!("{commit}:{folder}/Ballerina.toml")), Ok(Object::Blob(_))));
    folders.sort();
    folders
}

/// What a branch started from.
#[derive(Debug, Clone)]
pub struct MergeBase {
    /// The commit, abbreviated.
    pub commit: String,
    /// The package as it was there; none when it did not exist yet.
    pub package: Option<Box<Package>>,
}

/// The package in `folder` as the merge base of `HEAD` and `revision` has it.
///
/// # Errors
/// When `folder` is in no repository, the revision is missing, there is no common ancestor (as in a shallow clone), or
/// the package of that commit is broken.
pub fn merge_base(folder: &Path, revision: &str, options: &Options) -> Result<MergeBase> {
    let attempted = format!("looking for the merge base with `{revision}`");
    let path = path_in_repository(folder, None, &attempted)?;
    let mut store = Store::open(folder, &attempted, options)?;
    let other = store.commit(revision)?.ok_or_else(|| no_revision(folder, revision, &attempted))?;
    let head = store.commit("HEAD")?.ok_or_else(|| {
        Error::new(&attempted, "there is no commit yet").hint("commit the package first: `--since` compares commits")
    })?;
    let base = store::run(folder, &["merge-base", &head, &other], &attempted)?;
    let Some(base) = base.lines().next().filter(|line| !line.is_empty()) else {
        return Err(no_common_ancestor(folder, revision, &attempted));
    };
    let short = base.get(..12).unwrap_or(base);
    let shown = format!("git:{short}");
    let package = match read(&mut store, base, &path, &format!("reading `{shown}`"), short)? {
        Some(files) if files.has("Ballerina.toml") => Some(Box::new(assemble::assemble(&files, &shown)?)),
        _ => None,
    };
    Ok(MergeBase { commit: short.to_owned(), package })
}

/// All files of the package in the folder `path` of a commit; none when there is no such folder.
fn read(store: &mut Store, commit: &str, path: &str, attempted: &str, revision: &str) -> Result<Option<Files>> {
    let join = |a: &str, b: &str| if a.is_empty() { b.to_owned() } else { format!("{a}/{b}") };
    let Object::Tree(top) = store.get(&format!("{commit}:{path}"))? else { return Ok(None) };
    let mut files = Files {
        attempted: attempted.to_owned(),
        prefix: format!("git:{revision}:{}", if path.is_empty() { String::new() } else { format!("{path}/") }),
        stand: Stand::Inside,
        folder_name: path.rsplit('/').next().filter(|name| !name.is_empty()).map(str::to_owned),
        ..Files::default()
    };
    let mut folders: Vec<(String, Vec<String>)> = vec![(String::new(), top)];
    let mut left = MAX_TOTAL;
    while let Some((folder, names)) = folders.pop() {
        for name in names {
            let inside = join(&folder, &name);
            let is_folder = match folder.as_str() {
                "" => matches!(name.as_str(), "modules" | "generated" | "docs"),
                "modules" | "generated" => !name.ends_with(".bal"),
                _ => false,
            };
            if !is_folder && !wanted(&inside) {
                continue;
            }
            match store.get(&format!("{commit}:{}", join(path, &inside)))? {
                Object::Tree(names) if is_folder => folders.push((inside, names)),
                Object::Blob(bytes) if wanted(&inside) => {
                    left =
                        left.checked_sub(bytes.len() as u64).ok_or_else(|| files.error("its sources are too large"))?;
                    files.contents.insert(inside, bytes);
                }
                Object::Missing if wanted(&inside) && inside.contains('\u{fffd}') => {
                    return Err(unreadable_name(&files, &inside));
                }
                Object::Missing if wanted(&inside) => return Err(missing_object(&files, &inside)),
                _ => {}
            }
        }
    }
    Ok(Some(files))
}

/// The folder of the package from the top of the repository: as given, or where `folder` lies.
fn path_in_repository(folder: &Path, path: Option<&str>, attempted: &str) -> Result<String> {
    if let Some(path) = path {
        let parts: Vec<_> = path.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
        if parts.contains(&"..") || path.contains(['\n', '\0']) {
            return Err(Error::new(attempted, format!("`{}` leaves the repository", path.escape_debug()))
                .hint("write the path from the top of the repository, without `..`"));
        }
        return Ok(parts.join("/"));
    }
    let prefix = store::run(folder, &["rev-parse", "--show-prefix"], attempted)?;
    Ok(prefix.trim_end_matches('\n').trim_end_matches('/').to_owned())
}

fn or_top(path: &str) -> &str {
    if path.is_empty() { "/" } else { path }
}

fn missing_object(files: &Files, path: &str) -> Error {
    files
        .error("git does not have this file: the clone is partial or damaged, or the link leads nowhere")
        .at(Place::file(files.shown(path)))
        .hint("fetch what is missing: `git fetch --refetch`")
}

/// A revision that is not there: in a clone of a pull request it usually only has to be fetched.
fn no_revision(folder: &Path, revision: &str, attempted: &str) -> Error {
    let name = revision.split(['~', '^', '@']).next().unwrap_or(revision);
    let (remote, name) = match name.split_once('/') {
        Some((remote @ ("origin" | "upstream"), branch)) => (remote, branch),
        _ => ("origin", name),
    };
    let error = Error::new(attempted, format!("this clone has no revision `{}`", revision.escape_debug()));
    if name != revision.trim_start_matches(&format!("{remote}/")) && is_shallow(folder) || name == "HEAD" {
        return error.hint("this clone is too shallow for it: `git fetch --unshallow` (or `--deepen=50`)");
    }
    let error = match nearest_name(folder, revision) {
        Some(near) => error.hint(format!("did you mean `{near}`?")),
        None => error,
    };
    let error = error.hint(format!("fetch it: `git fetch --depth=1 {remote} {name}`, then name it `FETCH_HEAD`"));
    error.hint(format!("a tag: `git fetch --depth=1 {remote} tag {name}`"))
}

/// The branch or tag that was probably meant.
fn nearest_name(folder: &Path, revision: &str) -> Option<String> {
    let names = store::run(folder, &["for-each-ref", "--format=%(refname:short)"], "").ok()?;
    let score = |name: &str| strsim::jaro_winkler(name, revision);
    let near = names.lines().filter(|name| score(name) > 0.8);
    near.max_by(|a, b| score(a).total_cmp(&score(b))).map(str::to_owned)
}

fn no_common_ancestor(folder: &Path, revision: &str, attempted: &str) -> Error {
    let error = Error::new(attempted, format!("`HEAD` and `{revision}` have no common ancestor in this clone"));
    if is_shallow(folder) {
        error.hint("the clone is shallow: `git fetch --unshallow`, or `fetch-depth: 0` in actions/checkout")
    } else {
        error.hint("name a revision that this branch was made from")
    }
}

fn is_shallow(folder: &Path) -> bool {
    store::run(folder, &["rev-parse", "--is-shallow-repository"], "").is_ok_and(|answer| answer.trim() == "true")
}
