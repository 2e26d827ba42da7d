//! `.bala` archives. Whatever an archive claims, memory and time stay bounded and nothing leaves its folder.

use std::collections::BTreeMap;
use std::io::{self, Read, Seek, SeekFrom};

use zip::ZipArchive;
use zip::result::ZipError;

use super::files::{Files, Stand, wanted};
use crate::error::{Error, Place, Result};

/// Largest packed size; the largest published bala is a few dozen MiB, native libraries included.
pub(super) const MAX_PACKED: u64 = 512 << 20;
/// Largest unpacked size of all entries together.
pub(super) const MAX_UNPACKED: u64 = 2 << 30;
/// Largest unpacked size of what is kept in memory: sources and manifests.
const MAX_KEPT: u64 = 256 << 20;
/// Most entries; the largest published package has some 2,300.
const MAX_ENTRIES: usize = 100_000;

/// Most bytes of names, extra fields and comments in the table of contents.
const MAX_NAMES: usize = 32 << 20;
/// Length of the header of an entry in the table of contents, without its names.
const HEADER: usize = 46;

/// An archive that was looked over: names are safe, unique and UTF-8, sizes within bounds, nothing encrypted.
pub(super) struct Archive<R> {
    zip: ZipArchive<R>,
    shown: String,
    entries: Vec<Entry>,
}

/// One file of an archive.
pub(super) struct Entry {
    /// `/`-separated, relative, without `.` and `..`.
    pub(super) path: String,
    index: usize,
}

/// Reads the files that matter, shown as lying in `shown`.
pub(super) fn read<R: Read + Seek>(reader: R, shown: &str) -> Result<Files> {
    let mut archive = Archive::open(reader, shown)?;
    let mut contents = BTreeMap::new();
    let mut left = MAX_KEPT;
    for at in 0..archive.entries.len() {
        let path = archive.entries[at].path.clone();
        if wanted(&path) {
            let mut bytes = Vec::new();
            left -= archive.copy(at, left, &mut bytes)?;
            contents.insert(path, bytes);
        }
    }
    let prefix = format!("{shown}/");
    Ok(Files { attempted: attempted(shown), prefix, stand: Stand::Inside, contents, ..Files::default() })
}

impl<R: Read + Seek> Archive<R> {
    /// Looks over the whole table of contents before anything is unpacked.
    pub(super) fn open(mut reader: R, shown: &str) -> Result<Archive<R>> {
        bounded(&mut reader, shown)?;
        let mut zip = ZipArchive::new(reader).map_err(|error| broken(shown, &error))?;
        if zip.has_duplicate_names() {
            return Err(hostile(shown, "two entries have the same name"));
        }
        if zip.has_overlapping_entries().map_err(|error| broken(shown, &error))? {
            return Err(hostile(shown, "entries overlap"));
        }
        let mut entries = Vec::new();
        let mut total = 0_u64;
        for index in 0..zip.len() {
            let entry = zip.by_index_raw(index).map_err(|error| broken(shown, &error))?;
            let raw = entry.name_raw().to_vec();
            let Ok(name) = String::from_utf8(raw) else {
                return Err(hostile(shown, "the name of an entry is not UTF-8"));
            };
            if entry.encrypted() {
                return Err(hostile(shown, format!("`{}` is encrypted", printable(&name))));
            }
            if entry.is_symlink() {
                return Err(hostile(shown, format!("`{}` is a link", printable(&name))));
            }
            if !is_safe(&name) {
                return Err(hostile(shown, format!("`{}` would lie outside the package", printable(&name))));
            }
            total = total.saturating_add(entry.size());
            if total > MAX_UNPACKED {
                return Err(hostile(shown, format!("it would unpack to more than {} GiB", MAX_UNPACKED >> 30)));
            }
            if !name.ends_with('/') {
                entries.push(Entry { path: name, index });
            }
        }
        folders_are_no_files(&entries, shown)?;
        Ok(Archive { zip, shown: shown.to_owned(), entries })
    }

    /// The files, in the order of the archive.
    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Unpacks one entry into `out`, at most `limit` bytes; the length, the checksum and the limit are verified.
    pub(super) fn copy(&mut self, at: usize, limit: u64, out: &mut impl io::Write) -> Result<u64> {
        let Entry { path, index } = &self.entries[at];
        let mut entry = self.zip.by_index(*index).map_err(|error| broken(&self.shown, &error))?;
        let claimed = entry.size();
        let most = claimed.min(limit);
        let copied = io::copy(&mut (&mut entry).take(most.saturating_add(1)), out).map_err(|error| {
            Error::new(attempted(&self.shown), format!("`{}` cannot be unpacked: {error}", printable(path)))
                .at(Place::file(&self.shown))
                .hint("the archive is damaged: download or build it again")
        })?;
        if claimed > limit {
            return Err(hostile(&self.shown, "its sources are too large to be a package"));
        }
        if copied != claimed {
            let problem = format!("`{}` is not as long as the archive says", printable(path));
            return Err(hostile(&self.shown, problem));
        }
        Ok(copied)
    }
}

/// Refuses archives that are too large, and those with more entries than a package can have: each entry needs its own
/// header, so counting headers bounds what reading the table of contents costs, whatever the table claims.
fn bounded<R: Read + Seek>(reader: &mut R, shown: &str) -> Result<()> {
    let failed = |error: io::Error| {
        Error::new(attempted(shown), format!("the file cannot be read: {error}")).at(Place::file(shown))
    };
    let length = reader.seek(SeekFrom::End(0)).map_err(failed)?;
    if length > MAX_PACKED {
        return Err(hostile(shown, format!("it is larger than {} MiB", MAX_PACKED >> 20)));
    }
    reader.seek(SeekFrom::Start(0)).map_err(failed)?;
    let header = memchr::memmem::Finder::new(b"PK\x01\x02");
    let mut buffer = vec![0; 1 << 16];
    let (mut kept, mut headers, mut names) = (0, 0, 0);
    loop {
        let read = reader.read(&mut buffer[kept..]).map_err(failed)?;
        if read == 0 {
            break;
        }
        let filled = kept + read;
        // A header that is not whole in the buffer yet is left for the next round.
        let whole = filled.saturating_sub(HEADER - 4);
        for at in header.find_iter(&buffer[..whole]) {
            headers += 1;
            names += (28..34)
                .step_by(2)
                .map(|n| usize::from(buffer[at + n]) + (usize::from(buffer[at + n + 1]) << 8))
                .sum::<usize>();
        }
        if headers > MAX_ENTRIES {
            return Err(hostile(shown, format!("it has more than {MAX_ENTRIES} entries")));
        }
        if names > MAX_NAMES {
            return Err(hostile(shown, "its table of contents is too large"));
        }
        kept = filled.min(HEADER - 1);
        buffer.copy_within(filled - kept..filled, 0);
    }
    reader.seek(SeekFrom::Start(0)).map_err(failed)?;
    Ok(())
}

/// Whether a name stays inside the folder it is unpacked to, on every system.
fn is_safe(name: &str) -> bool {
    let path = name.strip_suffix('/').unwrap_or(name);
    let bad = |c: char| c == '\\' || c == ':' || c.is_control();
    !path.contains(bad) && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
}

/// `a` and `a/b` cannot both be files.
fn folders_are_no_files(entries: &[Entry], shown: &str) -> Result<()> {
    let mut paths: Vec<&str> = entries.iter().map(|entry| entry.path.as_str()).collect();
    paths.sort_by(|a, b| a.split('/').cmp(b.split('/')));
    for pair in paths.windows(2) {
        if pair[1].strip_prefix(pair[0]).is_some_and(|rest| rest.starts_with('/')) {
            return Err(hostile(shown, format!("`{}` is both a file and a folder", printable(pair[0]))));
        }
    }
    Ok(())
}

/// A name without anything that could disturb a terminal, cut to a readable length.
fn printable(name: &str) -> String {
    let mut text: String = name.chars().take(120).flat_map(char::escape_debug).collect();
    if name.chars().count() > 120 {
        text.push('…');
    }
    text
}

fn attempted(shown: &str) -> String {
    format!("reading the archive `{shown}`")
}

fn hostile(shown: &str, problem: impl Into<String>) -> Error {
    Error::new(attempted(shown), format!("this archive is not safe to read: {}", problem.into()))
        .at(Place::file(shown))
        .hint("a bala made by `bal pack` is never like this: build or download it again")
}

fn broken(shown: &str, error: &ZipError) -> Error {
    let problem = match error {
        ZipError::UnsupportedArchive(what) => format!("the archive needs something unusual: {what}"),
        ZipError::Io(error) => format!("the archive is truncated or damaged: {error}"),
        _ => "this is no zip archive, or a damaged one".to_owned(),
    };
    Error::new(attempted(shown), problem)
        .at(Place::file(shown))
        .hint("build the bala with `bal pack`, or download it again")
}
