//! Where output goes: standard output, standard error, or a file written whole or not at all.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anstream::{AutoStream, ColorChoice};

use crate::error::{Error, Result};

/// The colours that were asked for.
pub(super) fn choice(color: clap::ColorChoice) -> ColorChoice {
    match color {
        clap::ColorChoice::Auto => ColorChoice::Auto,
        clap::ColorChoice::Always => ColorChoice::Always,
        clap::ColorChoice::Never => ColorChoice::Never,
    }
}

/// Prints to standard output, which `-` names too, or into the file.
///
/// # Errors
/// When it cannot be written. A reader that has gone away is no error.
pub(super) fn print(text: &str, file: Option<&Path>, color: ColorChoice) -> Result<()> {
    match file.filter(|path| *path != Path::new("-")) {
        Some(path) => write_file(path, anstream::adapter::strip_str(text).to_string().as_bytes()),
        None => {
            let mut out = AutoStream::new(io::stdout().lock(), color);
            match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
                Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                    Err(Error::new("writing to standard output", error.to_string()))
                }
                _ => Ok(()),
            }
        }
    }
}

/// Tells something on standard error; when even that is gone there is nobody to tell.
pub(super) fn tell(text: &str, color: ColorChoice) {
    let mut out = AutoStream::new(io::stderr().lock(), color);
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

/// Writes the file whole or not at all: beside it first, then renamed. A link stays a link, also one that leads nowhere
/// yet, and what is no file (a pipe, a terminal, `/dev/null`) is written to and never replaced.
///
/// # Errors
/// When the folder is missing or can't be written.
pub(super) fn write_file(path: &Path, content: &[u8]) -> Result<()> {
    let attempted = format!("writing `{}`", path.display());
    let failed = |error: io::Error| {
        Error::new(&attempted, io::Error::from(error.kind()).to_string()).hint("check that its folder can be written")
    };
    let about = std::fs::metadata(path);
    if about.as_ref().is_ok_and(std::fs::Metadata::is_dir) {
        return Err(Error::new(&attempted, "this is a folder").hint("name a file in it"));
    }
    if about.is_ok_and(|about| !about.is_file()) || is_open_already(path) {
        let mut stream = std::fs::OpenOptions::new().append(true).open(path).map_err(failed)?;
        return match stream.write_all(content) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(failed(error)),
            _ => Ok(()),
        };
    }
    let target = behind_links(path);
    let folder = match target.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if !folder.is_dir() {
        return Err(Error::new(attempted, format!("there is no folder `{}`", folder.display())).hint("make it first"));
    }
    let mut file = builder(&target).tempfile_in(folder).map_err(failed)?;
    file.write_all(content).and_then(|()| file.as_file().sync_all()).map_err(failed)?;
    file.persist(&target).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Names of streams that this very process holds open: to replace the file behind one would tear it away.
fn is_open_already(path: &Path) -> bool {
    ["/dev/stdout", "/dev/stderr", "/dev/fd", "/proc"].iter().any(|stream| path.starts_with(stream))
}

/// The file that a path leads to in the end, whether or not it exists.
fn behind_links(path: &Path) -> PathBuf {
    let mut target = path.to_owned();
    // As many as the system follows; a ring of links ends here too, and the write says so.
    for _ in 0..40 {
        let Ok(next) = std::fs::read_link(&target) else { break };
        target = target.parent().unwrap_or(Path::new("")).join(next);
    }
    target
}

/// New files get the usual permissions, existing ones keep theirs.
#[cfg(unix)]
fn builder(target: &Path) -> tempfile::Builder<'static, 'static> {
    use std::os::unix::fs::PermissionsExt;
    let permissions = std::fs::metadata(target).map(|meta| meta.permissions());
    let mut builder = tempfile::Builder::new();
    builder.permissions(permissions.unwrap_or_else(|_| std::fs::Permissions::from_mode(0o666)));
    builder
}

#[cfg(not(unix))]
fn builder(_target: &Path) -> tempfile::Builder<'static, 'static> {
    tempfile::Builder::new()
}

/// Columns of the terminal; 100 where there is none.
pub(super) fn width() -> usize {
    terminal_size::terminal_size().map_or(100, |(width, _)| usize::from(width.0))
}
