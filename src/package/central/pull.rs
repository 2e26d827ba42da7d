//! Pulling one bala: Central says where it lies, a file host sends it.

use reqwest::Url;
use reqwest::blocking::Response;
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_DISPOSITION, HeaderName, LOCATION};
use semver::Version;
use tempfile::SpooledTempFile;

use super::Central;
use super::answers::{self, Step, one_line, refused};
use crate::error::{Error, Result};
use crate::package::archive::MAX_PACKED;
use crate::package::net::{Cut, Downloaded, clean, download, pause};

/// A downloaded bala and what came with it.
pub(in crate::package) struct Pulled {
    pub(in crate::package) file: SpooledTempFile,
    /// The message, if the version is deprecated; it may be empty.
    pub(in crate::package) deprecated: Option<String>,
    /// Whether the bytes are those that Central promised; true when it promised nothing.
    pub(in crate::package) is_verified: bool,
}

/// Where a bala lies: the answer to the first request.
struct Located {
    location: Url,
    disposition: String,
    digest: Option<String>,
    deprecated: Option<String>,
}

/// Both requests; from the start again when the download breaks off, since the address of the file is short-lived.
pub(super) fn pull(central: &Central, org: &str, name: &str, version: &Version) -> Result<Pulled> {
    let wanted = format!("{org}/{name}:{version}");
    let attempted = format!("pulling {wanted} from {}", central.host());
    let step = Step { attempted: &attempted, org, wanted: &wanted, has_token: central.login.is_some() };
    let mut attempt = 0;
    loop {
        let last = attempt >= central.http.retries();
        let located = locate(central, &step, org, name, version)?;
        match fetch(central, &step, &located) {
            Ok(downloaded) => {
                let is_verified = located.digest.as_deref().is_none_or(|digest| same(digest, &downloaded.sha256));
                // A second download tells a broken transfer from a wrong promise.
                if is_verified || attempt > 0 || last {
                    return Ok(Pulled { file: downloaded.file, deprecated: located.deprecated, is_verified });
                }
            }
            Err(Cut::Wrong(error)) => return Err(error),
            Err(Cut::Broken(error)) if last => return Err(error),
            Err(Cut::Broken(_)) => {}
        }
        std::thread::sleep(pause(attempt));
        attempt += 1;
    }
}

fn locate(central: &Central, step: &Step, org: &str, name: &str, version: &Version) -> Result<Located> {
    let url = central.url(&[org, name, &version.to_string()]);
    let more = vec![(ACCEPT, "application/octet-stream".to_owned()), (ACCEPT_ENCODING, "identity".to_owned())];
    let response = central.http.get(&central.request(&url, step.attempted, more))?;
    if response.status() != 302 {
        return Err(refused(step, &answers::read(response)));
    }
    let header = |name: &HeaderName| response.headers().get(name).and_then(|value| value.to_str().ok());
    let (Some(location), Some(disposition)) = (header(&LOCATION), header(&CONTENT_DISPOSITION)) else {
        return Err(step.error("bala file location is missing"));
    };
    let location = url.join(location).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    let location = location.ok_or_else(|| step.error("the bala file location is no usable URL"))?;
    if url.scheme() == "https" && location.scheme() != "https" {
        return Err(step.error("the bala file location is not encrypted"));
    }
    Ok(Located {
        disposition: disposition.to_owned(),
        digest: header(&HeaderName::from_static("digest")).and_then(digest_of),
        deprecated: deprecation(&response),
        location,
    })
}

/// Older and newer servers name these headers differently.
fn deprecation(response: &Response) -> Option<String> {
    let either = |names: [&'static str; 2]| {
        names
            .iter()
            .find_map(|name| response.headers().get(*name))
            .map(|value| String::from_utf8_lossy(value.as_bytes()))
    };
    let is_deprecated = either(["isdeprecated", "is-deprecated"]).is_some_and(|text| text.eq_ignore_ascii_case("true"));
    is_deprecated.then(|| one_line(&either(["deprecatemessage", "deprecate-message"]).unwrap_or_default()))
}

fn fetch(central: &Central, step: &Step, located: &Located) -> std::result::Result<Downloaded, Cut> {
    let more = vec![(ACCEPT_ENCODING, "identity".to_owned()), (CONTENT_DISPOSITION, located.disposition.clone())];
    let attempted = format!("{}, the file itself from {}", step.attempted, clean(&located.location));
    let request = central.request(&located.location, &attempted, more);
    let response = central.http.get(&request).map_err(Cut::Wrong)?;
    let status = response.status().as_u16();
    if status == 403 {
        // The address has expired, or the token did not follow to another host: a new address helps in the first case.
        return Err(Cut::Broken(download_refused(&attempted, response)));
    }
    if status != 200 {
        return Err(Cut::Wrong(download_refused(&attempted, response)));
    }
    if response.content_length().is_none_or(|length| length == 0) {
        return Err(Cut::Wrong(
            step.error("invalid response from the server: the length of the bala is missing or zero"),
        ));
    }
    download(central.http, &request, response, MAX_PACKED, central.options.progress_bars())
}

fn download_refused(attempted: &str, response: Response) -> Error {
    let answer = answers::read(response);
    let said = answer.message.map(|message| format!(", reason: {message}")).unwrap_or_default();
    Error::new(attempted, format!("BALA content download failed (status {}){said}", answer.status))
        .hint("try again later, or compare with what is on this machine: `--offline`")
}

/// `sha-256=<hex>`, if it is one.
fn digest_of(header: &str) -> Option<String> {
    let (algorithm, hex) = header.trim().split_once('=')?;
    let is_hex = !hex.is_empty() && hex.len() <= 64 && hex.chars().all(|c| c.is_ascii_hexdigit());
    (algorithm.eq_ignore_ascii_case("sha-256") && is_hex).then(|| hex.to_ascii_lowercase())
}

/// Central has digests without their leading zeros: one in sixteen is too short.
fn same(digest: &str, sha256: &str) -> bool {
    digest.trim_start_matches('0') == sha256.trim_start_matches('0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_compared_without_leading_zeros() {
        assert_eq!(digest_of("SHA-256=00Ab").as_deref(), Some("00ab"));
        assert_eq!((digest_of("md5=00"), digest_of("sha-256="), digest_of("sha-256=xyz")), (None, None, None));
        assert!(same("ab", "00ab") && same("00ab", "00ab") && !same("b", "00ab"));
    }
}
