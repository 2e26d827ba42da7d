//! Maven repositories of Settings.toml: Nexus, Artifactory, GitHub Packages, or a folder (`file://`).

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::PathBuf;

use quick_xml::Reader;
use quick_xml::events::Event;
use reqwest::Url;
use reqwest::blocking::Response;
use semver::Version;
use tempfile::SpooledTempFile;

use super::archive::MAX_PACKED;
use super::net::{Cut, Http, Login, Request, Text, clean, download, text};
use super::registry::Listing;
use super::{Options, folder};
use crate::error::{Error, Place, Result};

/// A maven-metadata.xml is a few kilobytes.
const MAX_METADATA: u64 = 16 << 20;
/// Repositories may send a download on to a storage host, and that one to another.
const MAX_REDIRECTS: usize = 5;

/// One repository.
pub(super) struct Maven<'a> {
    id: &'a str,
    http: &'a Http,
    options: &'a Options,
    base: Url,
    login: Option<Login>,
}

impl<'a> Maven<'a> {
    /// The repository `id` of Settings.toml.
    pub(super) fn new(id: &'a str, options: &'a Options) -> Result<Maven<'a>> {
        let attempted = format!("looking for the repository `{id}`");
        let settings = match options.settings() {
            (settings, None) => settings,
            (_, Some(error)) => return Err(error.clone()),
        };
        let Some(found) = settings.maven.iter().find(|repository| repository.id == id) else {
            let known: Vec<_> = settings.maven.iter().map(|repository| format!("`{}`", repository.id)).collect();
            let known = if known.is_empty() { "there are none".to_owned() } else { known.join(", ") };
            return Err(Error::new(attempted, format!("unsupported repository `{id}`"))
                .hint(format!("use `central`, `local` or one of `[[repository.maven]]` in Settings.toml: {known}")));
        };
        let bad = |problem: &str| Error::new(&attempted, problem).hint("mend its `url` in Settings.toml");
        if found.url.is_empty() {
            return Err(bad("repository url is not provided"));
        }
        let base = Url::parse(&found.url).map_err(|_| bad("its url is no URL"))?;
        if !matches!(base.scheme(), "http" | "https" | "file") {
            return Err(bad("its url is neither http nor https nor file"));
        }
        let login = match &found.login {
            Some((user, password)) => {
                let pair = base64(format!("{user}:{}", password.0).as_bytes());
                Some(Login::new(&format!("Basic {pair}"), &base, &attempted)?)
            }
            None => None,
        };
        Ok(Maven { id, http: options.http(), options, base, login })
    }

    /// All published versions; none when the repository keeps no list of the package.
    pub(super) fn list(&self, org: &str, name: &str) -> Result<Option<Listing>> {
        let attempted = format!("asking `{}` for the versions of {org}/{name}", self.id);
        let url = self.url(&[org, name, "maven-metadata.xml"]);
        let xml = if url.scheme() == "file" {
            match self.open(&url, &attempted)? {
                Some(file) => {
                    let mut xml = String::new();
                    match file.take(MAX_METADATA).read_to_string(&mut xml) {
                        Ok(_) => Text::Whole(xml),
                        Err(_) => Text::Wrong,
                    }
                }
                None => return Ok(None),
            }
        } else {
            let response = self.follow(url.clone(), &attempted)?;
            match response.status().as_u16() {
                200 => text(response, MAX_METADATA),
                404 => return Ok(None),
                status => return Err(self.refused(&attempted, status)),
            }
        };
        let versions = match &xml {
            Text::Whole(xml) => versions(xml),
            Text::Wrong | Text::Broken => None,
        };
        let mut versions = versions.ok_or_else(|| {
            Error::new(&attempted, "maven-metadata.xml is broken or is something else")
                .at(Place::file(clean(&url)))
                .hint("check the `url` of the repository in Settings.toml")
        })?;
        // A snapshot changes under its name: nothing that a release could be compared with.
        versions.retain(|version| !version.ends_with("-SNAPSHOT"));
        Ok(Some(Listing::of(&versions)))
    }

    /// The bala of a version.
    pub(super) fn pull(&self, org: &str, name: &str, version: &Version) -> Result<SpooledTempFile> {
        let attempted = format!("pulling {org}/{name}:{version} from `{}`", self.id);
        let url = self.url(&[org, name, &version.to_string(), &format!("{name}-{version}.bala")]);
        let missing = || {
            Error::new(&attempted, format!("`{}` does not have this version", self.id))
                .hint("check the version, or leave it out to take the closest one")
        };
        if url.scheme() == "file" {
            let mut file = self.open(&url, &attempted)?.ok_or_else(missing)?.take(MAX_PACKED + 1);
            let mut copy = SpooledTempFile::new(1 << 24);
            let copied = std::io::copy(&mut file, &mut copy);
            return match copied.and_then(|_| copy.seek(SeekFrom::Start(0))) {
                Ok(_) => Ok(copy),
                Err(error) => Err(Error::new(&attempted, folder::reason(&error)).at(Place::file(clean(&url)))),
            };
        }
        let mut attempt = 0;
        loop {
            let response = self.follow(url.clone(), &attempted)?;
            match response.status().as_u16() {
                200 => {}
                404 => return Err(missing()),
                status => return Err(self.refused(&attempted, status)),
            }
            let request = self.request(&url, &attempted);
            match download(self.http, &request, response, MAX_PACKED, self.options.progress_bars()) {
                Ok(downloaded) => return Ok(downloaded.file),
                Err(Cut::Wrong(error)) => return Err(error),
                Err(Cut::Broken(error)) if attempt >= self.http.retries() => return Err(error),
                Err(Cut::Broken(_)) => std::thread::sleep(super::net::pause(attempt)),
            }
            attempt += 1;
        }
    }

    /// The answer after redirects. The login stays with the host of the repository.
    fn follow(&self, mut url: Url, attempted: &str) -> Result<Response> {
        for _ in 0..=MAX_REDIRECTS {
            let response = self.http.get(&self.request(&url, attempted))?;
            let location = response.headers().get("location").and_then(|value| value.to_str().ok());
            let next = location.and_then(|location| url.join(location).ok());
            match next.filter(|_| response.status().is_redirection()) {
                Some(next) if url.scheme() == "https" && next.scheme() != "https" => {
                    return Err(Error::new(attempted, "a redirect leads away from https")
                        .hint("check the `url` of the repository in Settings.toml"));
                }
                Some(next) => url = next,
                None => return Ok(response),
            }
        }
        Err(Error::new(attempted, "too many redirects").hint("check the `url` of the repository in Settings.toml"))
    }

    fn request<'r>(&'r self, url: &'r Url, attempted: &'r str) -> Request<'r> {
        let hint = "check the network and the repository, or use what is on this machine: `--offline`";
        Request { url, headers: Vec::new(), login: self.login.as_ref(), attempted, hint }
    }

    fn url(&self, path: &[&str]) -> Url {
        let mut url = self.base.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(path);
        }
        url
    }

    /// A file of a `file://` repository; none when it is not there.
    fn open(&self, url: &Url, attempted: &str) -> Result<Option<File>> {
        let path: PathBuf = url.to_file_path().map_err(|()| {
            Error::new(attempted, "its url is no path of this machine").hint("mend its `url` in Settings.toml")
        })?;
        match File::open(&path) {
            Ok(file) => Ok(Some(file)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::new(attempted, format!("the file cannot be read: {}", folder::reason(&error)))
                .at(Place::file(folder::shown(&path)))),
        }
    }

    fn refused(&self, attempted: &str, status: u16) -> Error {
        let error = Error::new(attempted, format!("`{}` answered with status {status}", self.id));
        match (status, &self.login) {
            (401 | 403, None) => error.hint("set `username` and `accesstoken` of the repository in Settings.toml"),
            (401 | 403, Some(_)) => {
                error.hint("check `username` and `accesstoken` in Settings.toml; they go to https only")
            }
            _ => error.hint("try again later, or check the `url` of the repository in Settings.toml"),
        }
    }
}

/// `versioning/versions/version` of a maven-metadata.xml; none when the text is something else.
fn versions(xml: &str) -> Option<Vec<String>> {
    let mut reader = Reader::from_str(xml);
    let mut path: Vec<String> = Vec::new();
    let mut versions = Vec::new();
    let mut seen_metadata = false;
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                path.push(start.local_name().as_ref().to_owned());
                seen_metadata |= path.len() == 1 && path[0] == "metadata";
                if is_version(&path) {
                    versions.push(String::new());
                }
            }
            Event::End(_) => {
                path.pop();
            }
            Event::Text(text) if is_version(&path) => {
                versions.last_mut()?.push_str(text.trim());
            }
            Event::Eof => return (seen_metadata && path.is_empty()).then_some(versions),
            _ => {}
        }
    }
}

fn is_version(path: &[String]) -> bool {
    path == ["metadata", "versioning", "versions", "version"]
}

/// Standard base64, for Basic authorization.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let three = [chunk[0], *chunk.get(1).unwrap_or(&0), *chunk.get(2).unwrap_or(&0)];
        let bits = u32::from_be_bytes([0, three[0], three[1], three[2]]);
        for digit in 0..4 {
            let value = (bits >> (18 - 6 * digit)) & 63;
            text.push(if digit <= chunk.len() as u32 { DIGITS[value as usize] as char } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_pads() {
        for (text, expected) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("user:tö", "dXNlcjp0w7Y=")]
        {
            assert_eq!(base64(text.as_bytes()), expected);
        }
    }

    #[test]
    fn metadata_lists_versions() {
        let xml = "<?xml version=\"1.0\"?><metadata><groupId>a</groupId><version>9.9.9</version><versioning>\
                   <latest>1.1.0</latest><versions>\n<version> 1.0.0 </version><version>1.1.0</version></versions>\
                   </versioning></metadata>";
        assert_eq!(versions(xml).unwrap(), ["1.0.0", "1.1.0"]);
        assert_eq!(versions("<metadata/>"), None);
        for broken in ["", "<html></html>", "<metadata><versioning>", "not xml <"] {
            assert_eq!(versions(broken), None, "{broken}");
        }
    }
}
