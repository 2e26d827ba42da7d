//! Reading the body of an answer: a short text, or a download into memory that spills to an unnamed file.

use std::io::{Read, Write};
use std::time::{Duration, Instant};

use reqwest::blocking::Response;
use sha2::{Digest, Sha256};
use tempfile::SpooledTempFile;

use super::client::{Http, Request};
use crate::error::Error;
use crate::package::progress::Progress;

/// Above this size a download goes to a file without a name, which the system removes whatever happens to us.
const IN_MEMORY: usize = 16 << 20;

/// Longest time for the body of a short answer, however slowly it drips.
const LONGEST_TEXT: Duration = Duration::from_secs(60);

/// A downloaded file.
pub(in crate::package) struct Downloaded {
    pub(in crate::package) file: SpooledTempFile,
    /// SHA-256 in lower-case hexadecimal.
    pub(in crate::package) sha256: String,
}

/// Why a body could not be read.
pub(in crate::package) enum Cut {
    /// The connection broke: asking again may help.
    Broken(Error),
    /// The answer itself is wrong: asking again will not help.
    Wrong(Error),
}

/// The body of a short answer.
pub(in crate::package) enum Text {
    Whole(String),
    /// It is too long or not UTF-8.
    Wrong,
    /// The connection broke, or it took too long.
    Broken,
}

/// Reads a short answer, at most `limit` bytes of it.
pub(in crate::package) fn text(mut response: Response, limit: u64) -> Text {
    let started = Instant::now();
    let mut bytes = Vec::new();
    let mut buffer = [0; 8 << 10];
    loop {
        match response.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => bytes.extend_from_slice(&buffer[..read]),
            Err(_) => return Text::Broken,
        }
        if bytes.len() as u64 > limit {
            return Text::Wrong;
        }
        if started.elapsed() > LONGEST_TEXT {
            return Text::Broken;
        }
    }
    String::from_utf8(bytes).map_or(Text::Wrong, Text::Whole)
}

/// Reads the whole body, at most `limit` bytes, in at most the time that a download may take.
pub(in crate::package) fn download(
    http: &Http,
    request: &Request,
    mut response: Response,
    limit: u64,
    progress: &Progress,
) -> std::result::Result<Downloaded, Cut> {
    let host = request.url.host_str().unwrap_or_default().to_owned();
    let wrong = |problem: String| {
        Cut::Wrong(Error::new(request.attempted, problem).hint("try again later, or tell whoever runs the server"))
    };
    if let Some(encoding) = response.headers().get("content-encoding").filter(|value| *value != "identity") {
        let encoding = encoding.to_str().unwrap_or("unknown");
        return Err(wrong(format!("{host} sent the package in the encoding `{}`", encoding.escape_debug())));
    }
    let expected = response.content_length();
    if expected.is_some_and(|length| length > limit) {
        return Err(wrong(format!("{host} wants to send more than {} MiB", limit >> 20)));
    }
    let started = Instant::now();
    let bar = progress.download(expected);
    let mut file = SpooledTempFile::new(IN_MEMORY);
    let (mut hash, mut total) = (Sha256::new(), 0_u64);
    let mut buffer = vec![0; 1 << 16];
    loop {
        let read = match response.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) => return Err(Cut::Broken(broken(request, &host, &super::client::causes(&error)))),
        };
        total += read as u64;
        if total > limit {
            return Err(wrong(format!("{host} sends more than {} MiB", limit >> 20)));
        }
        if started.elapsed() > http.call {
            return Err(wrong(format!("{host} is too slow: {} of it came in {}", size(total), seconds(http.call))));
        }
        hash.update(&buffer[..read]);
        file.write_all(&buffer[..read]).map_err(|error| {
            let problem = format!("the download cannot be kept: {error}");
            Cut::Wrong(Error::new(request.attempted, problem).hint("make room in the temporary folder"))
        })?;
        bar.advance(total);
    }
    if expected.is_some_and(|length| length != total) {
        return Err(Cut::Broken(broken(request, &host, "it ended early")));
    }
    let sha256 = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Downloaded { file, sha256 })
}

fn broken(request: &Request, host: &str, reason: &str) -> Error {
    Error::new(request.attempted, format!("the download from {host} broke off: {reason}")).hint(request.hint)
}

fn size(bytes: u64) -> String {
    if bytes < 10 << 20 { format!("{} KiB", bytes >> 10) } else { format!("{} MiB", bytes >> 20) }
}

fn seconds(time: Duration) -> String {
    format!("{} seconds", time.as_secs())
}
