//! A folder on disk: source packages and unpacked balas.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::files::{Files, Stand, wanted};
use crate::error::{Error, Place, Result};

/// Above this many files reading is shared between threads; below it, threads cost more than they save.
const MANY: usize = 64;

/// No source file is that large; what is larger is a mistake or an attack.
pub(super) const MAX_FILE: u64 = 64 << 20;

/// Reads the files of the package in the folder `root`, shown as `shown`.
pub(super) fn read(root: &Path, shown: &str, stand: Stand) -> Result<Files> {
    let mut files = Files {
        attempted: format!("reading the package in `{shown}`"),
        prefix: prefix(shown),
        stand,
        folder_name: folder_name(root),
        ..Files::default()
    };
    let mut found = Vec::new();
    list(&files, root, "", &mut found)?;
    for folder in ["docs", "modules", "generated"] {
        if !root.join(folder).is_dir() {
            continue;
        }
        for sub in list(&files, root, folder, &mut found)? {
            if folder != "docs" {
                list(&files, root, &sub, &mut found)?;
            }
        }
    }
    let read_one = |path: String| -> Result<(String, Vec<u8>)> {
        let bytes = read_file(&root.join(&path)).map_err(|error| io_error(&files, &path, &error))?;
        Ok((path, bytes))
    };
    let contents: Result<_> = if found.len() > MANY {
        found.into_par_iter().map(read_one).collect()
    } else {
        found.into_iter().map(read_one).collect()
    };
    files.contents = contents?;
    Ok(files)
}

/// Adds the wanted files of one folder and returns its sub-folders, sorted.
fn list(files: &Files, root: &Path, folder: &str, found: &mut Vec<String>) -> Result<Vec<String>> {
    let path = if folder.is_empty() { root.to_path_buf() } else { root.join(folder) };
    let mut folders = Vec::new();
    let entries = fs::read_dir(&path).map_err(|error| io_error(files, folder, &error))?;
    for entry in entries {
        let entry = entry.map_err(|error| io_error(files, folder, &error))?;
        let name = entry.file_name();
        let shown = name.to_string_lossy().into_owned();
        let inside = if folder.is_empty() { shown } else { format!("{folder}/{shown}") };
        if name.to_str().is_none() {
            if wanted(&inside) {
                return Err(unreadable_name(files, &inside));
            }
            continue;
        }
        let mut kind = entry.file_type().map_err(|error| io_error(files, &inside, &error))?;
        let is_wanted = wanted(&inside);
        if kind.is_symlink() {
            if !is_wanted && folder.is_empty() {
                continue;
            }
            kind = fs::metadata(entry.path()).map_err(|error| io_error(files, &inside, &error))?.file_type();
        }
        if kind.is_dir() {
            folders.push(inside);
        } else if is_wanted {
            found.push(inside);
        }
    }
    folders.sort();
    Ok(folders)
}

/// The folders directly below `root` that hold a Ballerina.toml, the first few by name. What can't be read is left out:
/// this is only advice.
pub(super) fn packages_below(root: &Path) -> Vec<String> {
    let entries = fs::read_dir(root).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> =
        entries.map(|entry| entry.path()).filter(|path| path.join("Ballerina.toml").is_file()).collect();
    folders.sort();
    folders.iter().take(5).map(|path| shown(path)).collect()
}

/// A source file whose name is no text: leaving it out would hide what is declared in it.
pub(super) fn unreadable_name(files: &Files, inside: &str) -> Error {
    files
        .error("the name of this file is not UTF-8")
        .at(Place::file(files.shown(inside)))
        .hint("give it a name in UTF-8")
}

/// A file of bounded size; devices and pipes are refused, they might never end.
pub(super) fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let about = fs::metadata(path)?;
    if !about.is_file() {
        return Err(io::Error::other("it is no regular file"));
    }
    if about.len() > MAX_FILE {
        return Err(io::Error::other(format!("it is larger than {} MiB", MAX_FILE >> 20)));
    }
    fs::read(path)
}

fn io_error(files: &Files, path: &str, error: &io::Error) -> Error {
    let shown = if path.is_empty() { files.prefix.trim_end_matches('/').to_owned() } else { files.shown(path) };
    let shown = if shown.is_empty() { ".".to_owned() } else { shown };
    let what = if path.is_empty() || !path.ends_with(".bal") && !path.contains('.') { "folder" } else { "file" };
    let error_made = files.error(format!("the {what} cannot be read: {}", reason(error))).at(Place::file(shown));
    match error.kind() {
        io::ErrorKind::PermissionDenied => error_made.hint("give yourself permission to read it"),
        io::ErrorKind::NotFound => error_made.hint("a link leads nowhere: mend or remove it"),
        _ if is_loop(error) => error_made.hint("a link leads back to itself: mend or remove it"),
        _ => error_made,
    }
}

/// Whether links lead in a circle; the standard library has no stable name for it yet.
fn is_loop(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(40 | 62 | 1921))
}

/// The reason without the number of the operating system.
pub(super) fn reason(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or(&text);
    let mut chars = text.chars();
    chars.next().map_or(String::new(), |first| first.to_lowercase().collect::<String>() + chars.as_str())
}

/// What stands before the paths of files in a folder shown as `shown`: nothing for the working directory itself.
fn prefix(shown: &str) -> String {
    match shown.trim_end_matches('/') {
        "" if shown.starts_with('/') => "/".to_owned(),
        "" | "." => String::new(),
        folder => format!("{folder}/"),
    }
}

fn folder_name(root: &Path) -> Option<String> {
    let real = dunce::canonicalize(root).unwrap_or_else(|_| PathBuf::from(root));
    Some(real.file_name()?.to_str()?.to_owned())
}

/// A path as it is shown: relative to the working directory when it lies inside it, else as it was given.
pub(super) fn shown(path: &Path) -> String {
    let inside = std::env::current_dir().ok().and_then(|here| path.strip_prefix(here).ok().map(Path::to_path_buf));
    let path = inside.unwrap_or_else(|| path.to_path_buf());
    let parts: Vec<_> = path.components().filter(|part| !matches!(part, std::path::Component::CurDir)).collect();
    let path: PathBuf = parts.into_iter().collect();
    let text = path.to_string_lossy().replace('\\', "/");
    if text.is_empty() { ".".to_owned() } else { text }
}
