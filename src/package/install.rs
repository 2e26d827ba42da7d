//! Writes a downloaded bala into the home repository as `bal` does: unpacked, whole or not at all.
//!
//! Everything is first unpacked into a folder of its own beside the versions, with a name that is no version, so that
//! neither `bal` nor this tool takes it for one. When all of it has reached the disk, one rename makes it appear.
//! Whoever comes second finds the version there and throws its own copy away. A process that was killed leaves only
//! such a folder; the next one removes it as soon as nobody holds its lock.

use std::fs::{self, File};
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rayon::prelude::*;
use semver::Version;
use tempfile::TempDir;

use super::archive::{Archive, MAX_UNPACKED};
use super::home::{DEPRECATED, Home, is_platform};
use super::{Package, folder};
use crate::error::Error;

/// Begins the name of an unfinished folder.
const UNFINISHED: &str = "_unfinished-";
const LOCK: &str = "lock";
/// An unfinished folder without a lock file may be a process between two steps; older ones are certainly dead.
const ABANDONED: Duration = Duration::from_secs(3600);

/// Unpacks `archive`, which holds `package`, into the home repository. Does nothing when the version is there.
///
/// # Errors
/// Why it could not be kept, as half a sentence; the home repository is as it was before.
pub(super) fn install<R: Read + Seek>(
    home: &Home,
    archive: &mut Archive<R>,
    package: &Package,
    deprecated: Option<&str>,
) -> Result<(), String> {
    let platform = package.platform.as_str();
    if !is_platform(platform) {
        return Err(format!("`{}` is no platform", platform.escape_debug()));
    }
    let root = home.package_folder(&package.org, &package.name);
    let (io, hostile) = (|error: io::Error| folder::reason(&error), |error: Error| error.problem().to_owned());
    fs::create_dir_all(&root).map_err(io)?;
    remove_abandoned(&root);
    let unfinished = tempfile::Builder::new().prefix(UNFINISHED).tempdir_in(&root).map_err(io)?;
    let _lock = hold(unfinished.path()).map_err(io)?;
    let inner = unfinished.path().join(package.version.to_string()).join(platform);
    fs::create_dir_all(&inner).map_err(io)?;
    let mut written = Vec::new();
    let mut left = MAX_UNPACKED;
    for at in 0..archive.entries().len() {
        let path = inner.join(&archive.entries()[at].path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(io)?;
        }
        let mut file = File::create_new(&path).map_err(io)?;
        left -= archive.copy(at, left, &mut file).map_err(hostile)?;
        written.push(path);
    }
    if let Some(message) = deprecated {
        let path = inner.join(DEPRECATED);
        fs::write(&path, message).map_err(io)?;
        written.push(path);
    }
    flush(&written, unfinished.path()).map_err(io)?;
    publish(&unfinished, &root, &package.version, platform).map_err(io)
}

/// The lock of an unfinished folder. It is locked before it gets its name, so nobody ever finds it free while its
/// process lives.
fn hold(folder: &Path) -> io::Result<File> {
    let lock = File::create(folder.join("lock-to-be"))?;
    lock.lock()?;
    fs::rename(folder.join("lock-to-be"), folder.join(LOCK))?;
    Ok(lock)
}

/// Waits until files and folders have reached the disk; many at once cost hardly more than one.
fn flush(files: &[PathBuf], top: &Path) -> io::Result<()> {
    files.par_iter().try_for_each(|path| File::open(path)?.sync_all())?;
    let mut folders: Vec<&Path> = files.iter().flat_map(|path| path.ancestors().skip(1)).collect();
    folders.retain(|folder| folder.starts_with(top));
    folders.sort_unstable();
    folders.dedup();
    folders.par_iter().try_for_each(|folder| sync_folder(folder))
}

/// One rename: of the whole version, or of the platform if the version has another platform already.
fn publish(unfinished: &TempDir, root: &Path, version: &Version, platform: &str) -> io::Result<()> {
    let (from, to) = (unfinished.path().join(version.to_string()), root.join(version.to_string()));
    if !to.exists() && fs::rename(&from, &to).is_ok() {
        return sync_folder(root);
    }
    match fs::rename(from.join(platform), to.join(platform)) {
        Ok(()) => sync_folder(&to),
        // Another process was faster; its copy is as good.
        Err(_) if ["package.json", "Bala.toml"].iter().any(|name| to.join(platform).join(name).is_file()) => Ok(()),
        Err(error) => Err(error),
    }
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Folders cannot be flushed here; the system keeps their order itself.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Removes what killed processes left behind: nobody holds the lock any more.
fn remove_abandoned(root: &Path) {
    let Ok(entries) = fs::read_dir(root) else { return };
    for entry in entries.flatten() {
        if !entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            continue;
        }
        let is_dead = match File::open(entry.path().join(LOCK)) {
            Ok(lock) => lock.try_lock().is_ok(),
            Err(_) => entry
                .metadata()
                .and_then(|about| about.modified())
                .is_ok_and(|at| at.elapsed().is_ok_and(|age| age > ABANDONED)),
        };
        if is_dead {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}
